/** Character references in text that is no parsed HTML: wire services leave "&amp;" and "&nbsp;" in their plain text. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  minus: '-',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  frac12: '½',
  frac14: '¼',
  rsquo: "'",
  lsquo: "'",
  rdquo: '"',
  ldquo: '"',
  shy: '\u00ad',
}

const LONGEST = 12

/** The reference at `at`, with the code unit that it stands for; undefined where none stands or it is not known. */
export function referenceAt(
  source: string,
  at: number,
): { readonly code: number; readonly length: number } | undefined {
  const match = /^&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|([a-zA-Z]{2,6}\d{0,2}));/.exec(source.slice(at, at + LONGEST))
  if (!match) return undefined
  const [whole, decimal, hexadecimal, name] = match
  const code = decimal
    ? Number.parseInt(decimal, 10)
    : hexadecimal
      ? Number.parseInt(hexadecimal, 16)
      : NAMED[name as string]?.charCodeAt(0)
  return code !== undefined && code < 0x10000 ? { code, length: whole.length } : undefined
}
