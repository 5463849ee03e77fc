/**
 * Damaged releases: samples cut, spliced and littered at random, the same way each time. Whatever is read of them, nothing
 * throws, the report keeps its schema (which readText checks), and arithmetic, places and ledger stay true.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { faultsOf } from '../support/hold-to-source.ts'
import { INCIDENTS, type OwnRelease, SAMPLES } from '../support/own-releases.ts'
import { readText } from '../support/release.ts'

const LONGEST = 30_000
const releases = [...SAMPLES, ...INCIDENTS].filter(({ text }) => text.length <= LONGEST)

/** What files lose their shape by: markup that is never closed, cells without rows, odd numbers, blanks and halves of characters. */
const LITTER = [
  '\t',
  ' | ',
  '\n|---|\n',
  '\n\n',
  '<td>',
  '</table>',
  '<!--',
  '```\n',
  '**',
  '^[',
  '(',
  ')',
  '$',
  '%',
  '—',
  '\u00a0',
  '\ud83d',
  '\u202e',
  '9'.repeat(60),
  '1,2,3,4.5.6',
  '0.000000000000000000000001',
  '12/31/9999',
  'Q9 2025',
  'February 30, 2025',
  'RMB',
  ' million billion ',
  '(in thousands)',
  'Total',
  '__proto__',
  '-',
  '--',
  '&#0;',
  '&nbsp;',
  '\r',
  'Three Months Ended',
] as const

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
type Damage = (text: string) => string
const at = (text: string, share: number): number => Math.floor(share * text.length)

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 4000 })).map(
    ([from, length]): Damage =>
      (text) =>
        text.slice(0, at(text, from)) + text.slice(at(text, from) + length),
  ),
  fc.tuple(place, fc.constantFrom(...LITTER), fc.integer({ min: 1, max: 5 })).map(
    ([where, litter, times]): Damage =>
      (text) =>
        text.slice(0, at(text, where)) + litter.repeat(times) + text.slice(at(text, where)),
  ),
  fc.tuple(place, place, fc.constantFrom(...releases)).map(
    ([where, from, other]): Damage =>
      (text) =>
        text.slice(0, at(text, where)) +
        other.text.slice(at(other.text, from), at(other.text, from) + 3000) +
        text.slice(at(text, where)),
  ),
  fc.tuple(place, place).map(
    ([one, two]): Damage =>
      (text) => {
        const [start, end] = [at(text, Math.min(one, two)), at(text, Math.max(one, two))]
        return text.slice(0, start) + text.slice(start, end).split('\n').reverse().join('\n') + text.slice(end)
      },
  ),
  fc.constantFrom('\n', '\t', '|', ' ', ',', '.').map(
    (lost): Damage =>
      (text) =>
        text.slice(0, 3000) + text.slice(3000, 9000).replaceAll(lost, '') + text.slice(9000),
  ),
)

it('reads damaged releases without a fault', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...releases),
      fc.array(damage, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('', '.txt', '.md', '.html'),
      (release, damages, ending) => {
        const { file, text } = damaged(release, damages)
        fc.pre(text.trim() !== '')
        const { report, run } = readText(text, ending === '' ? file : `damaged${ending}`)
        expect(run.source.text).toBe(text)
        expect(faultsOf(report, text)).toEqual([])
        expect(uncovered(text, run.layers.ledger)).toEqual([])
      },
    ),
    { seed: 20_251_123, numRuns: 150 },
  )
}, 120_000)

/** As a file would have it: half a character is not written. */
const damaged = ({ file, text }: OwnRelease, damages: readonly Damage[]): OwnRelease => ({
  file,
  text: new TextDecoder().decode(new TextEncoder().encode(damages.reduce((changed, one) => one(changed), text))),
})

/** Digits that no entry of the ledger has, and entries out of order. */
function uncovered(text: string, ledger: readonly { readonly start: number; readonly end: number }[]): string[] {
  const isCovered = new Uint8Array(text.length)
  const faults: string[] = []
  let last = 0
  for (const { start, end } of ledger) {
    if (start < last) faults.push(`${start} follows ${last}`)
    last = end
    isCovered.fill(1, start, end)
  }
  for (const { index, 0: digits } of text.matchAll(/\d+/g)) if (isCovered[index] === 0) faults.push(digits)
  return faults
}
