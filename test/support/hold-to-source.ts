/**
 * Holds a report against its source and its own arithmetic, as a reader with a pocket calculator would: formulas give what is
 * said of them, of the figures that they name; places slice back to the words that they are said to hold. Each fault in a line.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Report } from '../../src/index.ts'
import { evaluateFormula, isRounded } from './evaluate-formula.ts'

type Check = Report['tieout:checks'][number]
type Range = Check['stated']

export const faultsOf = (report: Report, text: string): string[] => [
  ...arithmeticFaults(report),
  ...findingFaults(report, text),
  ...claimFaults(report, text),
  ...factFaults(report, text),
]

const touches = (a: Range, b: Range): boolean => Number(a.low) <= Number(b.high) && Number(b.low) <= Number(a.high)

function arithmeticFaults(report: Report): string[] {
  const figures = figuresOf(report)
  return report['tieout:checks'].flatMap((check): string[] => {
    const { id, status, stated, computed, formula, operands } = check
    if (status === 'skipped') return []
    if (!computed) return [`${id}: nothing computed`]
    const faults: string[] = []
    if (!isRounded(computed.value, evaluateFormula(formula))) faults.push(`${id}: ${formula} is not ${computed.value}`)
    if (!isInside(stated) || !isInside(computed)) faults.push(`${id}: a figure outside its own range`)
    if (touches(stated, computed) !== (status === 'passed'))
      faults.push(
        `${id}: ${status}, stated ${stated.low} to ${stated.high}, computed ${computed.low} to ${computed.high}`,
      )
    const unknown = operands.filter((operand) => !figures.has(operand))
    if (unknown.length > 0) faults.push(`${id}: no such operand ${unknown.join(', ')}`)
    const known = new Set(operands.flatMap((operand) => figures.get(operand) ?? []))
    const strange = numbersOf(formula).filter(
      (number) => !known.has(number) && !known.has(bareOf(number)) && !isOfRule(check, number),
    )
    if (strange.length > 0) faults.push(`${id}: ${strange.join(', ')} of ${formula} is no operand's`)
    return faults
  })
}

const isInside = ({ value, low, high }: Range): boolean => Number(low) <= Number(value) && Number(value) <= Number(high)

const numbersOf = (formula: string): string[] => (formula.match(/\d+(?:\.\d+)?/g) ?? []).map(plainNumber)

/** "0.50" as "0.5", without a sign. */
const plainNumber = (text: string): string => {
  const size = text.replace('-', '')
  return size.includes('.') ? size.replace(/\.?0+$/, '') : size
}

/** Its digits without the noughts that a scale adds or takes. */
const bareOf = (text: string): string => text.replaceAll(/\D/g, '').replaceAll(/^0+|0+$/g, '')

/** Numbers that a rule brings along: the 1 of a rate of change, shares an ADS stands for, a rate of exchange, months of a year. */
const isOfRule = ({ rule }: Check, number: string): boolean =>
  number === '0' ||
  number === '1' ||
  number === '4' ||
  number === '12' ||
  rule.startsWith('translation') ||
  rule === 'per-share'

/** The size of each fact, claim and cell, by its id. */
function figuresOf(report: Report): Map<string, readonly string[]> {
  const figures = new Map<string, readonly string[]>()
  for (const [id, { value }] of Object.entries(report.facts))
    figures.set(id, value === null ? [] : [plainNumber(value)])
  for (const { id, value } of report['tieout:claims']) figures.set(id, [plainNumber(value)])
  for (const table of report['tieout:tables'])
    for (const row of table.rows)
      for (const { column, fact, change, raw } of row.cells) {
        const value = change?.value ?? (fact === null ? undefined : report.facts[fact]?.value)
        // a cell that is no fact has only its print
        const printed = /(?:\d[\d,]*)(?:\.\d+)?/.exec(raw)?.[0].replaceAll(',', '')
        const known = value ?? printed
        const id = `${table.id}.r${row.index}.c${column}`
        // cells of a damaged row may share a column
        figures.set(id, [...(figures.get(id) ?? []), ...(known ? [plainNumber(known), bareOf(known)] : [])])
      }
  return figures
}

function findingFaults(report: Report, text: string): string[] {
  return report['tieout:findings'].flatMap(({ id, start, end, evidence }) => [
    ...(text.slice(start, end).trim() === '' ? [`${id}: points at nothing`] : []),
    ...evidence
      .filter((place) => plain(text.slice(place.start, place.end)) !== plain(place.text) || plain(place.text) === '')
      .map((place) => `${id}: ${JSON.stringify(place.text)} is not at ${place.start}`),
  ])
}

function claimFaults(report: Report, text: string): string[] {
  return report['tieout:claims'].flatMap(
    ({ id, start, end, text: words, sentence, metric, value, evidence, checks }) => {
      const faults: string[] = []
      if (plain(text.slice(start, end)) !== plain(words)) faults.push(`${id}: ${words} is not at ${start}`)
      if (start < sentence.start || end > sentence.end) faults.push(`${id}: outside its sentence`)
      if (metric && !hasWords(text.slice(metric.start, metric.end), metric.text))
        faults.push(`${id}: ${JSON.stringify(metric.text)} is not at ${metric.start}`)
      if (Number(value) !== 0 && !isPrinted(text.slice(start, end), value))
        faults.push(`${id}: ${value} is not ${words}`)
      const isKnown = (one: string): boolean =>
        one in report.facts || report['tieout:claims'].some((claim) => claim.id === one)
      if (!evidence.every(isKnown)) faults.push(`${id}: rests on what is not there`)
      if (!checks.every((check) => report['tieout:checks'].some((one) => one.id === check)))
        faults.push(`${id}: names a check that is not there`)
      return faults
    },
  )
}

function factFaults(report: Report, text: string): string[] {
  return Object.entries(report.facts).flatMap(
    ([id, { value, 'tieout:sources': sources, 'tieout:derived': isDerived }]) =>
      sources
        .filter(({ kind, start, end }) => {
          const words = text.slice(start, end)
          if (kind === 'claim') return !/\d|nil|no\b|zero/i.test(words)
          if (value === null) return digitsOf(words) !== ''
          return !isDerived && Number(value) !== 0 && !isPrinted(words, value)
        })
        .map(({ start, end }) => `${id}: ${value} is not ${JSON.stringify(text.slice(start, end))} at ${start}`),
  )
}

const MARK = /\^?\[\d+\]/g
const digitsOf = (words: string): string => seen(words).replaceAll(/\D/g, '')

/** Whether the words have the value's digits, with a scale and noughts left open. */
function isPrinted(words: string, value: string): boolean {
  const bare = (text: string): string => digitsOf(text).replace(/^0+|0+$/g, '')
  const digits = bare(value)
  const printed = seen(words).replaceAll(MARK, '')
  return (
    bare(printed) === digits ||
    !/\d/.test(printed) ||
    (printed.match(/\d[\d.,\s]*/g) ?? []).some((part) => bare(part) === digits)
  )
}

/** What a reader of the page sees of a stretch of its source. */
function seen(words: string): string {
  if (!/[<&]/.test(words)) return words
  const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
  return textOf(parseFragment(words))
}

/** Words without markup, escapes, marks of footnotes and blanks, with one kind of minus sign. */
const plain = (words: string): string =>
  seen(words)
    .replaceAll(MARK, '')
    .replaceAll(/[−–\u2011]/g, '-')
    .replaceAll(/\\|\*|\s+/g, '')

/** Whether each word stands in the words, in order; a footnote's number may be glued to it, marks and line ends may be between. */
const hasWords = (words: string, wanted: string): boolean =>
  // emphasis within a word, and between two
  ['', ' '].some((mark) => areInOrder(wordsOf(seen(words), mark), wordsOf(wanted, mark)))

const wordsOf = (text: string, mark: string): readonly string[] =>
  text.replaceAll(/[*_]/g, mark).match(/[\p{L}\d]+/gu) ?? []

function areInOrder(said: readonly string[], wanted: readonly string[]): boolean {
  let at = 0
  return wanted.every((word) => {
    const next = said.findIndex((one, i) => i >= at && one.startsWith(word) && /^\d*$/.test(one.slice(word.length)))
    at = next + 1
    return next >= 0
  })
}
