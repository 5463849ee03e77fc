/** Runs every worked example of the table checks, alone among its own tables, through sums, judgement and findings. */
import { describe, expect, test } from 'vitest'
import { repairTables } from '../../src/arithmetic/repair/repair-rows.ts'
import { sumsOfTable } from '../../src/arithmetic/sums/table-sums.ts'
import { checkTables, TABLE_CHECKS } from '../../src/checks/table-checks.ts'
import { withholdDamaged } from '../../src/tables/settle/damaged-rows.ts'
import { buildTable } from '../support/build-table.ts'

function tablesOf(texts: readonly string[]) {
  let offset = 0
  return texts.map((text, i) => {
    const table = buildTable(text, { id: `t${i + 1}`, offset })
    offset = table.span.end + 1
    return table
  })
}

for (const check of TABLE_CHECKS) {
  describe(check.id, () => {
    test('has an example of each verdict', () => {
      expect(new Set(check.examples.map(({ verdict }) => verdict))).toEqual(new Set(['passed', 'failed', 'skipped']))
    })
    for (const example of check.examples) {
      test(`${example.verdict}: ${example.says}`, () => {
        const source = example.tables.join('\n')
        const tables = withholdDamaged(repairTables(tablesOf(example.tables)), sumsOfTable)
        const { checks, findings } = checkTables(tables, tables.flatMap(sumsOfTable), [], source)
        const own = checks.filter(({ rule, status }) => rule === check.id && status !== 'skipped')
        const alarms = findings.filter(({ severity }) => severity !== 'note')
        if (example.verdict === 'failed') {
          expect(alarms.map(({ rule }) => rule)).toEqual([check.id])
          const [alarm] = alarms
          if (check.assertions) expect(own.some(({ status }) => status === 'failed')).toBe(true)
          if (example.at) expect(alarm?.id.split('@')[1]).toBe(example.at)
          if (example.suggests) expect(alarm?.suggestion).toBe(example.suggests)
          for (const { start, end, text } of alarm?.evidence ?? []) expect(source.slice(start, end)).toBe(text)
        } else {
          expect(alarms).toEqual([])
          if (check.assertions) expect(own.length > 0).toBe(example.verdict === 'passed')
        }
      })
    }
  })
}
