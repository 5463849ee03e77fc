/** Says of one line of blank-aligned text what it is: empty, a rule, a row of figures, a header, a label, or prose. */
import { CONTACT_WORDS } from '../../lexicon/typesetting.ts'
import type { GridCell } from '../../model/grid.ts'
import { largest } from '../../number/extremes.ts'
import { cellKind, isColumnWord, isValue, namesPeriod } from '../source/cell-kind.ts'
import { cellOf } from '../source/cell-text.ts'
import { isEmpty, type SourceLine, wordsOf } from '../source/source-lines.ts'
import { hasGap, splitBlanks } from './split-blanks.ts'

type LineKind =
  | 'blank'
  | 'rule'
  | 'figures' // a label and values, or values alone
  | 'header' // two cells or more without a figure, or one set far right that names a period
  | 'label' // one cell
  | 'prose' // too long for any cell

export interface AlignedLine {
  readonly index: number
  readonly kind: LineKind
  readonly cells: readonly GridCell[]
  /** Segments of a rule: how many columns it draws. */
  readonly segments: number
  /** Cells that name a period, of a header. */
  readonly periods: number
}

const CONTACT = new Set(CONTACT_WORDS)
/** Longer lines are paragraphs, whatever blanks they have; a row of some thirty columns is shorter. */
const MAX_ROW = 2000
const FAR = 8

/** Reads one line. */
export function alignedLine(source: string, line: SourceLine, index: number): AlignedLine {
  const made = (kind: LineKind, cells: readonly GridCell[] = [], segments = 0, periods = 0): AlignedLine => ({
    index,
    kind,
    cells,
    segments,
    periods,
  })
  if (isEmpty(line)) return made('blank')
  const segments = ruleSegments(source, line)
  if (segments > 0) return made('rule', [], segments)
  const length = line.end - line.start - line.indent
  if (!hasGap(source, line)) return singleCell(source, line, length, made)
  if (length > MAX_ROW && !isWideRow(source, line)) return made('prose')
  const cells = splitBlanks(source, line)
  const kinds = cells.map(({ text }) => cellKind(text))
  const values = kinds.filter(isValue).length
  if (isDayRow(cells, kinds, line)) return made('header', cells, 0, values)
  if (isFigures(cells, kinds, line) && !isContact(cells, values)) return made('figures', cells)
  if (isSentence(source, line, cells)) return made('label', [wholeLine(source, line)])
  if (cells.some(({ text }) => text.length > 120)) return made('prose')
  const periods = cells.filter(
    ({ text }, at) => kinds[at] === 'year' || kinds[at] === 'period' || (at > 0 && namesPeriod(text)),
  )
  return made(cells.length > 1 ? 'header' : 'label', cells, 0, periods.length)
}

type Make = (kind: LineKind, cells?: readonly GridCell[], segments?: number, periods?: number) => AlignedLine

function singleCell(source: string, line: SourceLine, length: number, made: Make): AlignedLine {
  if (length > 160) return made('prose')
  const cells = splitBlanks(source, line)
  const only = cells[0]
  if (!only) return made('blank')
  const kinds = cells.map(({ text }) => cellKind(text))
  if (line.indent >= FAR && kinds.every((kind) => kind === 'figure' || kind === 'nil'))
    return isPageNumber(source, line, only.text) ? made('blank') : made('figures', cells)
  const isPeriod = namesPeriod(only.text) && length < 60
  const isHead = line.indent >= FAR + 2 && (isPeriod || isColumnWord(only.text))
  return made(isHead ? 'header' : 'label', cells, 0, isPeriod ? 1 : 0)
}

/** A small number alone, set far in, two empty lines or more below the last words. */
const isPageNumber = (source: string, { start, indent }: SourceLine, text: string): boolean =>
  indent >= FAR_IN && /^\d{1,3}$/.test(text) && /\n\s*\n\s*\n$/.test(source.slice(Math.max(0, start - 12), start))

const FAR_IN = 20

/** A row: values behind a label, or nothing but values. A header's years alone are none. */
function isFigures(cells: readonly GridCell[], kinds: readonly string[], line: SourceLine): boolean {
  const behind = kinds.slice(1)
  if (behind.includes('figure')) return true
  if (kinds[0] === 'figure' && line.indent >= FAR && behind.every((kind) => kind !== 'words')) return true
  const first = cells[0]?.text ?? ''
  const isLabelled = kinds[0] === 'words' && !namesPeriod(first)
  return (
    isLabelled &&
    behind.includes('nil') &&
    behind.every((kind) => kind === 'nil' || kind === 'mark' || kind === 'words')
  )
}

/** "12    12" over "Months", "31" under "December": the days and counts of a wrapped header, without a label before them. */
function isDayRow(cells: readonly GridCell[], kinds: readonly string[], line: SourceLine): boolean {
  const figures = cells.filter((_, at) => kinds[at] === 'figure')
  return (
    line.indent >= FAR &&
    kinds[0] === 'figure' &&
    figures.every(({ text }) => /^\d{1,2},?$/.test(text) && Number.parseInt(text, 10) < 54)
  )
}

/** Two blanks after a full stop, or once by a slip, part no columns. */
function isSentence(source: string, line: SourceLine, cells: readonly GridCell[]): boolean {
  if (cells.some((cell, at) => at > 0 && cell.from - (cells[at - 1] as GridCell).to > 3)) return false
  const slips = cells.slice(0, -1).filter(({ text }) => !/[.,;:!?)"']$/.test(text)).length
  const words = wordsOf(source, line).split(/\s+/)
  return slips < 2 && words.length > 7 && words.filter((word) => /^[a-z(]/.test(word)).length * 2 > words.length
}

const wholeLine = (source: string, line: SourceLine): GridCell =>
  cellOf(source, line.start + line.indent, line.end, line.indent, line.end - 1 - line.start)

/** "Passcode:    1234567": a number, but no figure. */
function isContact(cells: readonly GridCell[], values: number): boolean {
  if (cells.some(({ text }) => /@|https?:/.test(text))) return true
  const label = cells[0]?.text ?? ''
  const word = /^[A-Za-z-]+/.exec(label)?.[0].toLowerCase() ?? ''
  return values === 1 && (CONTACT.has(word) || CONTACT.has(/(\w+):?$/.exec(label)?.[1]?.toLowerCase() ?? ''))
}

function isWideRow(source: string, line: SourceLine): boolean {
  const cells = splitBlanks(source, line)
  const values = cells.filter(({ text }) => isValue(cellKind(text))).length
  return values * 2 > cells.length
}

const isRuleCode = (code: number): boolean =>
  code === 45 || code === 61 || code === 95 || code === 0x2500 || code === 0x2014 || code === 0x2550

/**
 * How many strokes a rule has; 0 where the line is none. "--" alone is a nil, so one stroke must be three long. EDGAR's old
 * submissions set "- " before a line that begins with a dash (RFC 1421, 4.4): that is no stroke.
 */
function ruleSegments(source: string, line: SourceLine): number {
  let segments = 0
  let run = 0
  let longest = 0
  const first = line.start + line.indent
  for (let at = source.startsWith('- --', first) ? first + 2 : first; at < line.end; at++) {
    const code = source.charCodeAt(at)
    if (isRuleCode(code)) {
      if (run === 0) segments++
      run++
      if (run > longest) longest = run
    } else if (code === 32 || code === 9 || code === 0xa0) run = 0
    else return 0
  }
  return longest > 2 ? segments : 0
}

const FOOTNOTE =
  /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4}|\*{1,3}|†|‡)\)|\[\d{1,2}\]|\*{1,3}|†|‡|[¹²³⁴⁵⁶⁷⁸⁹])\s*\S|^(?:notes?|nm|n\/m|n\.m\.|na|n\/a)\b\s*(?:[:=(–—-]|denotes|means|not)|^\d{1,2}\.\s?[A-Z]/i

/** What a paragraph of label and header lines is: a footnote, a sentence too long for a title, or possibly part of a table. */
export function narrativeKind(
  source: string,
  lines: readonly SourceLine[],
  paragraph: readonly AlignedLine[],
): 'footnote' | 'sentence' | undefined {
  if (paragraph.some(({ kind }) => kind === 'prose')) return 'sentence'
  const words = paragraph.map(({ index }) => wordsOf(source, lines[index] as SourceLine))
  if (words.some((line) => ANNOUNCES.test(line))) return 'sentence'
  if (words.some((line) => /@|https?:|www\.|\(\d{3}\) ?\d{3}-\d{4}/.test(line))) return 'sentence'
  const isTitled = words.length === 1 && DETAIL.test(words[0] ?? '')
  if (FOOTNOTE.test(words[0] ?? '') && !/^\(\w{1,4}\)\s*$/.test(words[0] ?? '') && !isTitled) return 'footnote'
  const long = paragraph.filter(({ kind }, at) => kind === 'label' && (words[at] as string).length > 54).length
  if (paragraph.some(({ kind }) => kind === 'header'))
    return isTwoColumnText(paragraph) || (long > 2 && long * 2 > paragraph.length) ? 'sentence' : undefined
  const all = words.join(' ')
  const count = all.split(/\s+/).length
  const width = all.length / words.length
  if (/[.!?]["”)]?$/.test(all) && count >= 8 && !/\b(?:Inc|Ltd|Corp|Co|plc|S\.A|N\.V)\.$/i.test(all)) return 'sentence'
  // a long label is wrapped within its narrow column, a paragraph over the page
  return (width >= 56 && words.length > 1 && count >= 18) || (width >= 32 && count >= 34) ? 'sentence' : undefined
}

/** "* Segment detail for the 13 weeks ended June 28, 2031": what the mark above refers to is the table below. */
const DETAIL = /^[*†‡]{1,3} ?[A-Z].* for the .*\bended\b.*\b(?:19|20)\d\d$/

/** A dateline right above the first table. */
const ANNOUNCES = /\btoday (?:announced|reported)\b|\b(?:announced|reported) today\b/i

/** Terms on the left and their definitions, wrapped, on the right: words in columns, but no table. */
function isTwoColumnText(paragraph: readonly AlignedLine[]): boolean {
  const rights = paragraph.map(({ cells }) => cells[cells.length - 1]).filter((cell) => cell !== undefined)
  const column = largest(rights.map(({ from }) => from))
  const wordy = rights.filter(({ from, text }) => from > column - 3 && /[a-z]/.test(text) && text.split(' ').length > 3)
  return paragraph.length > 2 && wordy.length * 5 >= paragraph.length * 3
}
