/**
 * Readings of a label, the plainest first: as printed, then without what does not tell one line from another ("GAAP",
 * "at end of period", the par value), and with the issuer's name read as the parent.
 */
import type { Measure } from '../model/table.ts'
import { normalizeLabel } from './normalize-label.ts'

export interface LabelVariant {
  readonly text: string
  /** What was left out or replaced to get it; empty for the label itself. */
  readonly because: string
}

const REPORTED = /,? ?\(?\b(?:us[- ]gaap|gaap|ifrs|as reported|reported under ifrs|reported)\b\)?/g
const ENDS =
  /[,:-]? ?\(?\b(?:at|as of|as at|-)? ?(?:the )?(?:beginning|end|start|close) of (?:the )?(?:period|year|quarter|fiscal year|half[- ]year|month|(?:three|six|nine|twelve)[- ]months?(?: period)?)s?\)?$/
const ENDS_FIRST = /^(?:beginning|ending|opening|closing) (?:balance of |balance,? )?/
const ENDS_SHORT = /,? ?-? ?\(?(?:beginning|ending|opening|closing)(?: balances?| of period)?\)?$/
const AS_OF =
  /,? (?:at|as of|as at) (?:january|february|march|april|may|june|july|august|september|october|november|december) .*$/
const FOR_PERIOD =
  / for the (?:period|year|quarter|half-year|three months|six months|nine months|twelve months)(?: ended.*)?$/
const PAR =
  /^((?:common|preferred|ordinary|preference|capital|treasury) (?:stock|shares?)|share capital)(?:,|;|:| -| \(|\.| at| of| no| with| without| \$| us\$| [0-9]).*$/
/** "Total liabilities, redeemable noncontrolling interests and stockholders' equity". */
const BOTH_SIDES =
  /^total liabilities(?:,| and| &).*\b(?:equity|deficit|deficiency|capital|net assets|investment|equity \(deficit\)|\(deficit\)|interests?)$/
const ALLOWANCE =
  /,? (?:net of|less|after) (?:an? )?(?:allowances?|returns|accumulated|reserves?|provisions?|unamortized|impairment|valuation|current portion and)\b.*$/
/** Remarks that leave the line what it is: abbreviations, "including amounts with related parties", "net", a note's number. */
const PARENTHESIS =
  /\s*\((?:(?!loss|income|gain|expense|benefit|used|deficit|decrease|increase|recovery|credit|profit|basic|diluted|adjusted|organic)[a-z&/-]{2,10}|(?:see |restated|as |note )[^()]*|including [^()]*(?:related part|vie|affiliate)[^()]*|shown [^()]*)\)/g

/** All readings of a label, each once. */
export function labelVariants(label: string, measure: Measure, issuerName: string | undefined): LabelVariant[] {
  const variants: LabelVariant[] = []
  const add = (text: string, because: string) => {
    const tidy = text.replace(/ {2,}/g, ' ').replace(/^[ ,:-]+|[ ,:-]+$/g, '')
    if (tidy !== '' && !variants.some((variant) => variant.text === tidy)) variants.push({ text: tidy, because })
    return tidy
  }
  let text = add(normalizeLabel(label), '')
  text = add(text.replace(REPORTED, ''), 'basis words left out')
  text = add(attributed(text, issuerName), 'issuer read as the parent')
  if (measure === 'perShare' || measure === 'shares')
    text = add(
      text.replace(
        /,? (?:attributable|available) to (?:parent(?: common shareholders)?|common shareholders|ordinary shareholders)/,
        '',
      ),
      'attribution left out',
    )
  text = add(text.replace(PARENTHESIS, ''), 'parenthesis left out')
  if (PAR.test(text)) add(text.replace(PAR, '$1'), 'par value left out')
  if (BOTH_SIDES.test(text))
    add('total liabilities and equity', 'whatever stands between liabilities and equity left out')
  const short = text.replace(ALLOWANCE, '')
  if (short !== text) {
    add(`${short}, net`, 'allowance left out')
    add(short, 'allowance left out')
  }
  const plain = text.replace(ENDS, '').replace(AS_OF, '').replace(ENDS_FIRST, '').replace(ENDS_SHORT, '')
  if (plain !== text) add(plain, 'opening or closing left out')
  if (FOR_PERIOD.test(text)) add(text.replace(FOR_PERIOD, ''), 'period left out')
  return variants
}

const OTHERS =
  /\b(?:non-?controlling|minority|redeemable|preferred|participating|discontinued|continuing|predecessor|successor|partner|unvested|operating partnership|limited|general)\b/
const OWNERS =
  /^(?:the )?(?:(?:owners?|equity ?-?holders?|share ?holders?|stock ?holders?|shareowners?|unit ?holders?|members?|equity owners|parent|company|group|corporation|registrant|trust|fund|firm|bank|controlling (?:interests?|shareholders?))\b.*)$/
/** Forms of incorporation, and words of names that tell no issuer from another. */
const INCORPORATED =
  /\b(?:inc|incorporated|corp|corporation|ltd|limited|llc|plc|holdings?|bancorp|n\.?v|s\.?a|ag|asa|oyj|reit)\b/
const COMMON_NAME =
  /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|lp|plc|holdings?|group|the|and|of)$/

/** "net loss attributable to acme holdings limited" → "net loss attributable to parent". */
function attributed(text: string, issuerName: string | undefined): string {
  const plain = text.replace(/, (?=(?:inc|ltd|l\.?l\.?c|l\.?p|corp|n\.?v|plc|s\.?a)\b)/g, ' ')
  const found =
    /\b(?:attributable|applicable|allocable|available|allocated) to (?:the )?([^:(]*?)(?=$|:| - |, (?:basic|diluted|net|per|before|after)|\()/.exec(
      plain,
    )
  const total =
    /^(total )?(.{2,60}?)'?s? ((?:common )?(?:share|stock)holders'?|shareowners'?) (equity|deficit|\(deficit\) equity|equity \(deficit\))$/.exec(
      plain,
    )
  if (found?.[1]) {
    const who = owner(found[1].trim(), issuerName)
    return who
      ? `${plain.slice(0, found.index)}attributable to ${who}${plain.slice(found.index + found[0].length)}`
      : text
  }
  if (total?.[2] && total[2] !== 'total' && isIssuer(total[2], issuerName)) return 'total parent shareholders equity'
  return text
}

function owner(words: string, issuerName: string | undefined): string | undefined {
  const common = /^(.*?)(?:'s?)?\s*\b(common|ordinary) (?:share|stock|unit)(?:holders?|s)?'?(?: of .*)?$/.exec(words)
  if (common)
    return common[1] && !isIssuer(common[1], issuerName) && !OWNERS.test(common[1])
      ? undefined
      : `${common[2]} shareholders`
  const isIssuers = isIssuer(words, issuerName)
  if (OWNERS.test(words) && !OTHERS.test(words.replace(/\blimited\b/g, ''))) return 'parent'
  return isIssuers ? 'parent' : undefined
}

/** Long and short forms of incorporation. */
const FORMS: Readonly<Record<string, string>> = {
  inc: 'inc',
  incorporated: 'inc',
  corp: 'corp',
  corporation: 'corp',
  ltd: 'ltd',
  limited: 'ltd',
  llc: 'llc',
  plc: 'plc',
}

function isIssuer(words: string, issuerName: string | undefined): boolean {
  if (OTHERS.test(words.replace(/\b(?:limited|general)\b/g, ''))) return false
  if (!issuerName) return INCORPORATED.test(words) && words.includes(' ')
  const own = issuerName
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !COMMON_NAME.test(word))
  const initials = own.map((word) => word.charAt(0)).join('')
  const spoken = new Set(words.split(/[^a-z0-9]+/))
  // "Brookfield Corporation" is not "Brookfield Asset Management Ltd."
  const form = INCORPORATED.exec(words)?.[0]
  const ownForm = INCORPORATED.exec(issuerName.toLowerCase())?.[0]
  if (form && ownForm && FORMS[form] !== FORMS[ownForm] && own.some((word) => !spoken.has(word))) return false
  return (own[0] !== undefined && spoken.has(own[0])) || (initials.length > 1 && spoken.has(initials))
}
