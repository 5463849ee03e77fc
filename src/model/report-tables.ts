/** Facts and tables of a report. */
import { z } from 'zod'
import { concept, decimalText, factId, offset, period, place, qname, unit } from './report-parts.ts'
import { STATEMENT_KINDS, WITHHELD } from './table.ts'

const cellSource = z
  .strictObject({
    kind: z.literal('cell').describe('In a table'),
    table: z.string().describe('Id of the table'),
    row: offset.describe('Index of the row in it'),
    column: offset.describe('Index of the column in it'),
    ...place,
    negated: z
      .literal(true)
      .optional()
      .describe("The printed sign is the opposite of the fact's: a cost in parentheses"),
  })
  .describe('A cell of a table that states the fact')
const claimSource = z
  .strictObject({
    kind: z.literal('claim').describe('In the prose'),
    claim: z.string().describe('Id of the claim'),
    ...place,
  })
  .describe('A quantity of the prose that states the fact')

export const fact = z
  .strictObject({
    value: decimalText
      .nullable()
      .describe(
        'Exact decimal with the scale applied and the sign that the concept asks for; null for a dash or "nil"',
      ),
    decimals: z
      .int()
      .optional()
      .describe(
        'How exactly it is stated: -3 is thousands, 2 is cents, 3 is "16.9%". The value stands for all numbers that round to it',
      ),
    dimensions: z
      .object({
        concept,
        entity: z
          .string()
          .regex(/^[A-Za-z_][\w.-]*:\S+$/)
          .describe('The issuer: prefix of the scheme, and its first ticker or its name'),
        period,
        unit: unit.optional().describe('Left out for a pure number: 16.9% is "0.169"'),
      })
      .catchall(qname)
      .describe("What the value is of. Further members are axes of the issuer's taxonomy with their members"),
    'tieout:label': z.string().describe('Caption of the row as printed'),
    'tieout:sources': z
      .array(z.discriminatedUnion('kind', [cellSource, claimSource]))
      .describe('Every place that states the fact, tables first'),
    'tieout:derived': z.boolean().optional().describe('True where no cell prints the value'),
  })
  .meta({ id: 'Fact', description: 'What a table states, as an xBRL-JSON fact' })

const change = z
  .strictObject({
    value: decimalText.describe('Percentages and points as fractions'),
    kind: z.enum(['percent', 'points', 'difference']).describe('What kind of change it is'),
    comparedTo: offset.nullable().describe('Index of the base column; null where the header does not tell'),
  })
  .describe('Content of a column of changes: no fact, but checked against the two cells that it compares')

const cell = z
  .strictObject({
    column: offset.describe('Index of its column'),
    ...place,
    raw: z.string().describe('The number as printed'),
    fact: factId.nullable().describe('Id of the fact that it states'),
    change: change.optional(),
    setAside: z.enum(WITHHELD).optional().describe('Why it is neither fact nor change'),
  })
  .meta({ id: 'Cell', description: 'A cell with content: it states a fact, or a change, or says why neither' })

const row = z.strictObject({
  index: offset.describe('Counts the rows of the table from 0'),
  label: z.string().describe('Caption as printed'),
  path: z.array(z.string()).describe('Headings above it, outermost first'),
  role: z
    .enum(['header', 'item', 'subtotal', 'total', 'perShare', 'shares', 'ratio'])
    .describe('What the row is in its table'),
  cells: z.array(cell).describe('Cells with content'),
})

const column = z.strictObject({
  index: offset.describe('Counts the columns of the table from 0, captions left out'),
  period: period.nullable().describe('null where its header does not tell'),
  unit: unit.nullable().describe('Currency of its amounts'),
  group: z.string().nullable().describe('Heading that spans it and others'),
  header: z.string().describe('All words above it'),
  kind: z
    .enum(['value', 'change', 'percentOf', 'note', 'unknown'])
    .describe('What it holds: figures, changes between two columns, shares of a whole, references to notes'),
})

const repair = z
  .strictObject({
    row: offset.describe('Index of the row'),
    ...place,
    what: z.string().describe('What was done'),
    proof: z.string().describe('The arithmetic that allows no other reading'),
  })
  .describe('A damaged row that was put right because the arithmetic of every column proves how')

export const table = z
  .strictObject({
    id: z.string().describe('"t1" is the first table of the source'),
    statement: z.enum(STATEMENT_KINDS).describe('What kind of table it is'),
    title: z.string().nullable().describe('As printed above it'),
    scale: z.int().nullable().describe('Power of ten of its amounts: 3 for "in thousands"; null where nothing says so'),
    ...place,
    columns: z.array(column).describe('Its columns, captions left out'),
    rows: z.array(row).describe('Its rows, headings among them'),
    repairs: z.array(repair).describe('What was damaged and put right'),
  })
  .meta({ id: 'Table', description: 'A table of the release as it was read' })
