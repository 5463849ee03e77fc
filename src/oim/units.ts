/** The rules for units: written as OIM writes them, and of the kind that the concept's item type asks for (as the UTR has it). */
import { CURRENCY_CODES } from './currency-codes.ts'
import type { DtsConcept } from './dts.ts'
import { isNumeric } from './values.ts'
import { prefixOf, QNAME, type Violation, violation } from './violation.ts'

export function* checkUnit(
  unit: string | undefined,
  concept: DtsConcept | undefined,
  namespaces: Readonly<Record<string, string>>,
  at: string,
): Generator<Violation> {
  if (unit !== undefined) {
    if (unit === 'xbrli:pure') return yield violation('oime:illegalPureUnit', at, 'a pure number has no unit')
    const terms = termsOf(unit)
    if (!terms)
      return yield violation(
        'oimce:invalidUnitStringRepresentation',
        at,
        `${JSON.stringify(unit)} is not how a unit is written`,
      )
    for (const term of terms)
      if (namespaces[prefixOf(term)] === undefined)
        yield violation('oimce:unboundPrefix', at, `${term} has a prefix without a namespace`)
    if (concept && !isNumeric(concept))
      yield violation('oime:misplacedUnitDimension', at, 'stands on what is no number')
  }
  if (concept && isNumeric(concept) && !isUnitOf(unit, concept))
    yield violation('utre:error-NumericFactUtrInvalid', at, `${unit ?? 'no unit'} does not measure ${concept.kind}`)
}

/** The measures of a unit; undefined where it is not well written: one term bare, several in parentheses where something is below. */
function termsOf(unit: string): string[] | undefined {
  const halves = unit.split('/')
  if (halves.length > 2) return undefined
  const terms: string[] = []
  for (const half of halves) {
    const isGroup = half.startsWith('(') && half.endsWith(')')
    const own = (isGroup ? half.slice(1, -1) : half).split('*')
    const isSorted = own.every((term, index) => index === 0 || (own[index - 1] ?? '') <= term)
    const needsGroup = halves.length === 2 && own.length > 1
    if (isGroup !== needsGroup || !isSorted || !own.every((term) => QNAME.test(term))) return undefined
    terms.push(...own)
  }
  return terms
}

const isCurrency = (unit: string): boolean =>
  unit.startsWith('iso4217:') && CURRENCY_CODES.has(unit.slice('iso4217:'.length))

function isUnitOf(unit: string | undefined, { kind }: DtsConcept): boolean {
  switch (kind) {
    case 'monetary':
      return unit !== undefined && isCurrency(unit)
    case 'shares':
      return unit === 'xbrli:shares'
    case 'perShare':
      return unit?.endsWith('/xbrli:shares') === true && isCurrency(unit.slice(0, unit.indexOf('/')))
    case 'percent':
      return unit === undefined
    default:
      return true
  }
}
