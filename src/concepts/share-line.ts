/**
 * Lines of earnings per share and of share counts come in hundreds of wordings ("Weighted-average number of common shares
 * used in computing net loss per share attributable to common stockholders, basic and diluted"). Where nothing but their
 * usual words stands beside "basic" or "diluted", the line is brought to one caption.
 */
import type { Measure } from '../model/table.ts'

const COUNT_WORDS = new Set(
  'weighted average number of common ordinary share shares stock outstanding used in computing calculating computation calculation calculations determining per net income loss earnings attributable to shareholders shareholder stockholders stockholder for the and or unit units parent during period total used to compute calculate from eps'.split(
    ' ',
  ),
)
const PER_SHARE_WORDS = new Set(
  'net income loss profit earnings result results per share shares common ordinary stock unit units attributable to available shareholders shareholder stockholders stockholder parent of the and or for total eps company period a'.split(
    ' ',
  ),
)

const ADJUSTED = new Set(['adjusted', 'nonifrs'])

/** One caption for a line of per-share results or share counts; undefined for any other line. */
export function shareLine(text: string, measure: Measure): string | undefined {
  if (measure !== 'perShare' && measure !== 'shares') return undefined
  const words = text
    .replace(/\bnon-?gaap\b/g, 'adjusted')
    .replace(/\b(?:us )?gaap\b/g, '')
    .replace(/[\u2019']s?\b/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const usual = measure === 'shares' ? COUNT_WORDS : PER_SHARE_WORDS
  const rest = words.filter((word) => !usual.has(word))
  const kinds = new Set(rest.map((word) => (word === 'dilutive' || word === 'dilution' ? 'diluted' : word)))
  kinds.delete('assuming')
  kinds.delete('fully')
  const of = operations(kinds)
  if (of === undefined) return undefined
  const isDiluted = kinds.delete('diluted')
  const isBasic = kinds.delete('basic')
  const isAdjusted = [...kinds].some((word) => ADJUSTED.has(word))
  for (const word of ADJUSTED) kinds.delete(word)
  if (kinds.size > 0 || (!isDiluted && !isBasic)) return undefined
  const kind = `${isAdjusted ? 'adjusted ' : ''}${isBasic && isDiluted ? 'basic and diluted' : isBasic ? 'basic' : 'diluted'}`
  return measure === 'shares' ? `${kind} weighted average shares outstanding` : `${kind} earnings per share${of}`
}

/** Which operations the line is about; undefined for both at once. */
function operations(words: Set<string>): string | undefined {
  const isContinuing = words.delete('continuing')
  const isDiscontinued = words.delete('discontinued')
  if (!words.delete('operations') && (isContinuing || isDiscontinued)) return undefined
  if (isContinuing === isDiscontinued) return isContinuing ? undefined : ''
  return isContinuing ? ' from continuing operations' : ' from discontinued operations'
}
