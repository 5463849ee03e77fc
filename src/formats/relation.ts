/**
 * A report as relations: flat rows of named, typed fields, each a pure function of one thing of the report. NDJSON, CSV and
 * their documentation are made from the same list, so they cannot drift apart.
 */
import type { Report } from '../model/report.ts'

/** `decimal` and `date` (ISO) are text in every format, so that no reader rounds them; `list` holds ids. */
export type FieldType = 'text' | 'integer' | 'decimal' | 'date' | 'boolean' | 'list'
export type Value = string | number | boolean | readonly string[] | null

export interface FieldHead {
  readonly name: string
  readonly type: FieldType
  readonly says: string
}

export interface Field<Item> extends FieldHead {
  readonly of: (item: Item, report: Report) => Value
}

/** A relation of which only the names are left, so that relations over different things are one list. */
export interface Relation {
  readonly name: string
  readonly says: string
  readonly fields: readonly FieldHead[]
  readonly rows: (report: Report) => readonly (readonly Value[])[]
}

interface RelationDraft<Item> {
  readonly name: string
  readonly says: string
  readonly items: (report: Report) => readonly Item[]
  readonly fields: readonly Field<Item>[]
}

/** Every relation opens with the release's id, the first part of each key. */
export function relation<Item>({ name, says, items, fields }: RelationDraft<Item>): Relation {
  const all: readonly Field<Item>[] = [
    {
      name: 'release_id',
      type: 'text',
      says: 'id of the release, the same in all files of a release',
      of: (_, report) => report['tieout:release'].id,
    },
    ...fields,
  ]
  return {
    name,
    says,
    fields: all.map((field) => ({ name: field.name, type: field.type, says: field.says })),
    rows: (report) => items(report).map((item) => all.map((field) => field.of(item, report))),
  }
}

/** Places that every row with words of the source has. */
export const placeFields = <Item extends { readonly start: number; readonly end: number }>(
  what: string,
): Field<Item>[] => [
  {
    name: 'start_offset',
    type: 'integer',
    says: `UTF-16 offset in the source at which ${what} begins`,
    of: (i) => i.start,
  },
  { name: 'end_offset', type: 'integer', says: 'offset behind its last character', of: (i) => i.end },
]
