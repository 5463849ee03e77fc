/** The published schema speaks for itself. */
import { expect, it } from 'vitest'
import { z } from 'zod'
import { reportSchema } from '../../src/index.ts'

interface Node {
  readonly [key: string]: unknown
  readonly description?: string
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Node>>
}

/** Paths of all properties below a node that neither say what they are nor refer to a definition that does. */
function unsaid(node: unknown, path: string): string[] {
  if (Array.isArray(node)) return node.flatMap((part) => unsaid(part, path))
  if (typeof node !== 'object' || node === null) return []
  const { properties = {}, ...rest } = node as Node
  return [
    ...Object.entries(properties).flatMap(([name, property]) => [
      ...(property.description || property.$ref ? [] : [`${path}/${name}`]),
      ...unsaid(property, `${path}/${name}`),
    ]),
    ...Object.entries(rest).flatMap(([key, part]) => unsaid(part, key === '$defs' ? '' : path)),
  ]
}

it('describes every property of a report', () => {
  const schema = z.toJSONSchema(reportSchema) as Node
  expect(Object.keys(schema.$defs as object)).toEqual(
    expect.arrayContaining(['Fact', 'Table', 'Claim', 'Check', 'Finding']),
  )
  expect(unsaid(schema, '')).toEqual([])
})
