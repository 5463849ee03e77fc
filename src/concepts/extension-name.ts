/** Names the issuer's own concepts from their label path: the same label in the next release gives the same name. */
import { normalizeLabel } from './normalize-label.ts'
import { type HeadingMemo, sectionOf } from './place.ts'

const LONGEST = 150
/** Headings that tell nothing about what a row measures. */
const EMPTY_HEADING =
  /^(?:adjustments?|less|add|plus|of which|including|unaudited|other (?:financial )?data|reconciliation.*|(?:three|six|nine|twelve) months.*|(?:in|as of|for the) .*|\$.*|total)$/

const fold = (text: string): string => (/[\u0080-\uffff]/.test(text) ? unaccented(text) : text)

const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')

/**
 * PascalCase local name, an NCName.
 * @example extensionName('– Public cloud services', ['Revenues:']) // 'RevenuesPublicCloudServices'
 */
export function extensionName(label: string, path: readonly string[], memo?: HeadingMemo): string {
  const own = pascal(label)
  const headings = path
    .filter((heading) => sectionOf(heading, memo) !== 'neutral' && !EMPTY_HEADING.test(normalizeLabel(heading)))
    .map(pascal)
  const parts = headings.filter(
    (heading, index) => heading !== '' && !own.startsWith(heading) && headings.indexOf(heading) === index,
  )
  let name = [...parts, own].join('')
  for (let from = 1; name.length > LONGEST && from <= parts.length; from++) name = [...parts.slice(from), own].join('')
  if (name.length > LONGEST) name = `${name.slice(0, LONGEST - 7)}${checksum(name)}`
  if (name === '') return 'UnnamedItem'
  return /^[A-Za-z_]/.test(name) ? name : `N${name}`
}

function pascal(text: string): string {
  const words = fold(normalizeLabel(text))
    .replace(/%/g, ' percent ')
    .replace(/'/g, '')
    .split(/[^a-z0-9]+/)
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** Six base-36 digits that tell apart long names cut to one length. */
function checksum(text: string): string {
  let sum = 7
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 2_147_483_647
  return `_${sum.toString(36).padStart(6, '0').slice(-6)}`
}
