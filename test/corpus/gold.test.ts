// The answer keys must point at printed figures: each span gives back words whose digits are the key's value.
// The releases themselves are not part of the repository, so this is skipped where they are absent.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Item = { readonly start: number; readonly end: number; readonly value?: string | null; readonly label?: string }
type Key = { readonly id: string; readonly source: string } & Readonly<
  Record<'cells' | 'claims' | 'defects' | 'allowedFindings', readonly Item[] | undefined>
>

const GOLD = join(import.meta.dirname, 'gold')
const SHARED = join(import.meta.dirname, '../../../shared')
const keys = readdirSync(GOLD)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as Key)

const sourceOf = ({ id, source }: Key): string =>
  [join(SHARED, 'corpus', id, source), join(SHARED, 'releases', source)].find(existsSync) ?? ''

/** The significant digits, so that "RMB2,761.4 million" and 2761400000 look alike. */
const significant = (text: string): string => text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '')

/** A figure's own digits: the first number of the words, footnote marks and units left aside. */
const printed = (words: string): string => /\d[\d,]*(?:\.\d+)?|\.\d+/.exec(words)?.[0] ?? ''

function overlaps(items: readonly Item[]): number {
  const sorted = items.toSorted((a, b) => a.start - b.start)
  return sorted.filter((item, i) => item.start < (sorted[i - 1]?.end ?? 0)).length
}

describe.skipIf(!existsSync(SHARED))('answer keys', () => {
  it.each(keys)('$id points at the figures it states', (key) => {
    const text = readFileSync(sourceOf(key), 'utf8')
    const figures = [...(key.cells ?? []), ...(key.claims ?? [])]
    const wrong = figures.filter(({ start, end, value }) => {
      const words = text.slice(start, end)
      return words.trim() === '' || significant(printed(words)) !== significant(value ?? '')
    })
    expect(wrong).toEqual([])
    expect(figures.length).toBeGreaterThan(10)
  })

  it.each(keys)('$id states no figure twice', (key) => {
    expect(overlaps(key.cells ?? [])).toBe(0)
    expect(overlaps(key.claims ?? [])).toBe(0)
  })
})
