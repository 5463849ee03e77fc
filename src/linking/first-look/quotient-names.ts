/** Names of measures that are the quotient of two others: margins, the effective tax rate. */

const MARGIN =
  /^(?:(?<basis>(?:adjusted|non-gaap|gaap|non-ifrs|underlying|normalized)\s+)?(?<kind>[\w\s().-]*?)\s*margins?(?: rates?)?|(?<named>[\w\s().,&’'/-]+) as a (?:percentage|percent|%) of (?:total |net )*(?:revenues?|sales))$/i
const NUMERATORS: Readonly<Record<string, string>> = {
  gross: 'gross profit',
  operating: 'operating income',
  net: 'net income',
  'net income': 'net income',
  'net loss': 'net loss',
  profit: 'net income',
  'net profit': 'net profit',
}
const TAX_RATE = /^(?:gaap |reported )?(?:effective )?(?:income )?tax rate$/i

const TAXES = ['income tax expense', 'provision for income taxes', 'income tax benefit (expense)']
const BEFORE_TAXES = [
  'income before income taxes',
  'income before provision for income taxes',
  'profit before tax',
  'earnings before income taxes',
]

/** What a name without a line of its own is the quotient of, by the names of the two: "operating margin", "effective tax rate". */
export function quotientNamed(
  name: string,
): { readonly parts: readonly string[]; readonly wholes: readonly string[] } | undefined {
  if (TAX_RATE.test(name)) return { parts: TAXES, wholes: BEFORE_TAXES }
  const match = MARGIN.exec(name)
  const kind = match?.groups?.named ?? match?.groups?.kind?.trim().toLowerCase()
  if (!kind) return undefined
  return { parts: [`${match?.groups?.basis ?? ''}${NUMERATORS[kind] ?? kind}`], wholes: ['total revenue'] }
}
