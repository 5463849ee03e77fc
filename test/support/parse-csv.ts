/** CSV as a reader of RFC 4180 sees it: rows of fields, a field without quotes and characters being null. */
export function parseCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = []
  let row: (string | null)[] = []
  let at = 0
  while (at < text.length) {
    let field: string | null
    if (text[at] === '"') {
      field = ''
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error('a quote is not closed')
        if (text[at] === '"') at++
        field += text[at]
      }
      at++
    } else {
      const end = text.slice(at).search(/,|\r\n/)
      field = text.slice(at, end < 0 ? undefined : at + end)
      if (/["\r\n]/.test(field)) throw new Error(`a field needs quotes: ${field}`)
      at += field.length
      if (field === '') field = null
    }
    row.push(field)
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else if (at < text.length) throw new Error(`neither comma nor line end at ${at}`)
  }
  return rows
}
