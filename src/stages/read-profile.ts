/**
 * From blocks and grids to the profile: who publishes what, when, in which currency, by which standard and calendar, and
 * which periods the release reports. What the words do not tell stays undefined.
 */
import { defineStage } from '../engine.ts'
import type { Block } from '../model/block.ts'
import type { Grid } from '../model/grid.ts'
import type { Profile } from '../model/profile.ts'
import { readCurrency } from '../profile/currency.ts'
import { readIssuer } from '../profile/issuer.ts'
import { readWire } from '../profile/publication.ts'
import { openReading } from '../profile/reading.ts'
import { readReported } from '../profile/reported.ts'
import { namedStandard, readStandard } from '../profile/standard.ts'
import { readTickers } from '../profile/tickers.ts'
import { readTranslation } from '../profile/translation.ts'

/** The profile of a release. */
export function profileOf(text: string, blocks: readonly Block[], grids: readonly Grid[]): Profile {
  const reading = openReading(text, blocks, grids)
  const views = reading.prose.map(({ view }) => view)
  const prose = views.map((view) => view.text).join('\n')
  const tickers = readTickers(views.map((view) => view.text))
  const translation = readTranslation(views)
  const known = { tickers, accountingStandard: namedStandard(prose) }
  const currency = readCurrency(reading, prose, known, translation?.from)
  return {
    title: reading.title,
    issuer: readIssuer(reading),
    tickers,
    wire: readWire(reading),
    currency,
    accountingStandard: readStandard(prose, tickers, currency),
    translation,
    ...readReported(reading),
  }
}

export const readProfile = defineStage({
  name: 'read-profile',
  requires: ['blocks', 'grids'],
  provides: ['profile'],
  run: ({ text, blocks, grids }) => ({ profile: profileOf(text, blocks, grids) }),
})
