/** Elements to XML text: every attribute and text is escaped here and nowhere else. */

/** An element as written; undefined attributes are left out. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children: readonly (XmlElement | string)[]
}

export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: XmlElement['children'] = [],
): XmlElement => ({ name, attributes, children })

/** Characters that XML 1.0 cannot hold, lone surrogates among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be dropped
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)

/** A whole document, two blanks a level. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '').join('\n')}\n`

function write({ name, attributes, children }: XmlElement, indent: string): string[] {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value)).replace(/[\t\n\r]/g, ' ')}"`)
    .join('')
  if (children.length === 0) return [`${indent}<${name}${written}/>`]
  if (children.every((child) => typeof child === 'string'))
    return [`${indent}<${name}${written}>${escaped(children.join(''))}</${name}>`]
  const inner = children.flatMap((child) =>
    typeof child === 'string' ? [`${indent}  ${escaped(child)}`] : write(child, `${indent}  `),
  )
  return [`${indent}<${name}${written}>`, ...inner, `${indent}</${name}>`]
}
