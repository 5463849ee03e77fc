/**
 * "# and # for 2031 and 2030, respectively": which of the figures goes with which name or period was read wrong, it may be. Only
 * what the word closes is in doubt: of "A was # and B was #, up #% and #%, respectively" the two amounts are not.
 */
import type { Mention } from '../../model/claim.ts'
import type { LinkContext } from '../evidence/context.ts'

const RESPECTIVELY = /\brespectively\b/gi

const isChange = ({ role }: Mention): boolean => role === 'change' || role === 'changePoints' || role === 'difference'

export function isListed(mention: Mention, { text, sentences, mates }: LinkContext): boolean {
  const own = sentences.get(mention.sentence)?.span
  if (!own) return false
  const figures = mates.get(mention.sentence) ?? []
  return [...text.slice(own.start, own.end).matchAll(RESPECTIVELY)].some(({ index }) => {
    const last = figures.findLast(({ span }) => span.end <= own.start + index)
    return !last || isChange(last) === isChange(mention)
  })
}
