/**
 * A normalized label brought to a key in which wordings of one line are the same: "net cash (used in) provided by operating
 * activities" and "net cash generated from operating activities", "(loss) income before taxes" and "profit before tax".
 * The words that make another line of it stay.
 */
import { COMPOUNDS, WORD_KEYS } from '../lexicon/concept-words.ts'

const RESULT = new Set(['income', 'profit', 'earning', 'loss'])
const FROM = new Set([
  'provided',
  'generated',
  'used',
  'by',
  'in',
  'for',
  'from',
  'absorbed',
  'flow',
  'inflow',
  'outflow',
  'or',
  'to',
  'applied',
  'utilized',
  'required',
  'derived',
  'arising',
  'use',
])
const CASH_ENDS = new Set(['operating', 'investing', 'financing', 'operation', 'investment'])
const TAX_WORDS = new Set(['expense', 'benefit', 'provision', 'recovery', 'credit', 'charge'])
const LOSS_AFTER = new Set(['before', 'per', 'attributable', 'available', 'applicable', 'allocable', 'after', 'margin'])
/** What the statement does with the line ("Less: treasury stock"), not what the line is. */
const SIGN_WORDS = new Set(['less', 'add', 'plus', 'deduct'])
const LOSS_BEFORE = new Set(['net', 'operating', 'pretax', 'comprehensive', 'consolidated'])

/** Ends of wrapped labels; alone they name no line. */
const BARE = /^\(?(?:income|loss|net|expense|gain|earnings)\)?$/

/** The key of a normalized label (see normalizeLabel). */
export function labelKey(normalized: string): string {
  if (BARE.test(normalized)) return `bare ${normalized}`
  let tokens: readonly string[] = tokensOf(normalized)
  while (tokens.length > 1 && SIGN_WORDS.has(tokens[0] as string)) tokens = tokens.slice(1)
  tokens = foldTax(tokens)
  tokens = foldChange(tokens)
  tokens = foldResult(tokens)
  tokens = foldCash(tokens)
  if (tokens.length > 1 && tokens.at(-1) === 'adjusted')
    tokens = ['adjusted', ...tokens.slice(0, tokens.at(-2) === 'as' ? -2 : -1)]
  return tokens.filter((token, index) => token !== 'adjusted' || token !== tokens[index - 1]).join(' ')
}

/** Words that join others without telling lines apart; "to" and "from", "before" and "after" do. */
const JOINTS = new Set(['of', 'in', 'on', 'for', 'by', 'with', 'as'])

/** The words of a key whatever their order: "earnings per share, basic" and "basic earnings per share". */
export const bagOf = (key: string): string =>
  key
    .split(' ')
    .map((token, index, all) => (token === 'net' && index > 0 && index === all.length - 1 ? NET_OF : token))
    .filter((token) => !JOINTS.has(token))
    .sort()
    .join(' ')

/** "debt, net" (of costs) is not "net debt". */
const NET_OF = 'net~'

function tokensOf(normalized: string): string[] {
  let text = normalized
    .replace(/'s?(?=[\s,;:)]|$)/g, '')
    .replace(/'/g, '')
    .replace(/%/g, ' percent ')
  for (const [trigger, pattern, key] of COMPOUNDS) if (text.includes(trigger)) text = text.replace(pattern, key)
  const words = text.match(/[a-z0-9$\u00c0-\u024f]+/g) ?? []
  return words.map((word) => WORD_KEYS[word] ?? singular(word)).filter((token) => token !== '')
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:x|ss|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** "provision for income taxes", "income tax (benefit) expense", "taxes on income": one word. */
function foldTax(tokens: readonly string[]): readonly string[] {
  if (!tokens.includes('tax')) return tokens
  const out: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string
    const isTax =
      token === 'tax' && (out.at(-1) === 'income' || TAX_WORDS.has(tokens[i + 1] ?? '') || isProvisionFor(out))
    const onIncome = token === 'tax' && tokens[i + 1] === 'on' && tokens[i + 2] === 'income'
    if (!isTax && !onIncome) {
      out.push(token)
      continue
    }
    if (out.at(-1) === 'income') out.pop()
    while (isProvisionFor(out) || TAX_WORDS.has(out.at(-1) ?? '')) out.pop()
    if (onIncome) i += 2
    while (TAX_WORDS.has(tokens[i + 1] ?? '') && tokens[i + 2] !== 'from') i++
    out.push('incometax')
  }
  return out
}

const isProvisionFor = (tokens: readonly string[]): boolean =>
  (tokens.at(-1) === 'for' || tokens.at(-1) === 'from') && TAX_WORDS.has(tokens.at(-2) ?? '')
    ? true
    : tokens.at(-1) === 'for' && tokens.at(-2) === 'from' && TAX_WORDS.has(tokens.at(-3) ?? '')

/** "(increase) decrease in", "net increase in": a change. */
function foldChange(tokens: readonly string[]): string[] {
  const out: string[] = []
  for (const token of tokens) {
    const isChange = token === 'increase' || token === 'decrease' || token === 'change'
    if (isChange && out.at(-1) === 'change') continue
    out.push(isChange ? 'change' : token)
  }
  return out
}

/** Income, profit, earnings and loss in any order and combination are one word; so are gain and loss. */
function foldResult(tokens: readonly string[]): readonly string[] {
  if (!tokens.some(isResult)) return tokens
  const out: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string
    let end = i
    while (isResult(tokens[end + 1]) || (tokens[end + 1] === 'or' && isResult(tokens[end + 2]))) end++
    if (!isResult(token)) {
      out.push(token)
      continue
    }
    const run = tokens.slice(i, end + 1)
    out.push(resultWord(run, out, tokens.slice(end + 1)))
    i = end
  }
  return out
}

const isResult = (word: string | undefined): boolean => word !== undefined && (RESULT.has(word) || word === 'gain')

function resultWord(run: readonly string[], before: readonly string[], after: readonly string[]): string {
  if (run.includes('gain')) return 'gain'
  const others = run.filter((word) => word !== 'loss')
  if (before.at(-1) === 'gross') return 'profit'
  if (others.length > 0) return 'income'
  const next = after[0] ?? ''
  if (
    ['on', 'from', 'of', 'arising', 'net'].includes(next) &&
    !/operation|continuing|discontinued|before|equity/.test(after.slice(1, 3).join(' '))
  )
    return before.includes('impairment') || before.includes('credit') ? 'loss' : 'gain'
  if (LOSS_AFTER.has(next) || LOSS_BEFORE.has(before.at(-1) ?? '') || before.length + after.length === 0)
    return 'income'
  if (next === 'from' || next === 'for') return 'income'
  if (/^(exchange|currency|translation|disposal|extinguishment|unrealized|realized)$/.test(before.at(-1) ?? ''))
    return 'gain'
  return 'loss'
}

/** "net cash flows (used in) provided by investing activities": net cash from investing. */
function foldCash(tokens: readonly string[]): readonly string[] {
  const cash = tokens.findIndex((token, index) => token === 'cash' && FROM.has(tokens[index + 1] ?? ''))
  if (cash < 0) return tokens
  let end = cash + 1
  while (FROM.has(tokens[end] ?? '') || tokens[end] === 'net' || tokens[end] === 'cash') end++
  if (!CASH_ENDS.has(tokens[end] ?? '')) return tokens
  // outside the United States "cash flow from operations" stops before working capital
  const isFlow = tokens[end] === 'operation' && tokens.slice(cash, end).includes('flow')
  return [...tokens.slice(0, cash + 1), ...(isFlow ? ['flow'] : []), 'from', ...tokens.slice(end)]
}
