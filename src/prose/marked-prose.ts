/** Takes the mark of a heading off prose: what read a page's text took the marks of a list, or its larger letters, for titles. */
import type { Stretch } from '../model/prose.ts'
import { isUnfinished } from './continuations.ts'

/** A line that fills its width. */
const FULL_LINE = 80
const ENDED = /[.!?:;]["”)]*$/
const FULL_STOP = /[.]["”)]*$/

/**
 * Headings one behind the other of which one breaks off and the next goes on are the lines of a paragraph, where one of them ends
 * a sentence; a title over two lines does not.
 */
export function withoutMarkedProse(stretches: readonly Stretch[]): Stretch[] {
  const plain: Stretch[] = []
  for (let from = 0; from < stretches.length; ) {
    const { depth } = stretches[from] as Stretch
    let to = from + 1
    while (to < stretches.length && (stretches[to] as Stretch).depth === depth) to++
    const run = stretches.slice(from, to)
    const isProse = depth > 0 && run.some(({ view }) => FULL_STOP.test(view.text)) && run.some(goesOn)
    // one by one: a page may be a single run of more stretches than a call takes arguments
    run.forEach((stretch, at) => void plain.push(isProse && isLine(run, at) ? { ...stretch, depth: 0 } : stretch))
    from = to
  }
  return plain
}

function goesOn({ view }: Stretch, index: number, run: readonly Stretch[]): boolean {
  const next = run[index + 1]
  if (!next || view.text.length < FULL_LINE || ENDED.test(view.text)) return false
  return /^\p{Ll}/u.test(next.view.text) || isUnfinished(view.text)
}

/** Of such a run, a short line that nothing leads up to and that no stop ends is a title yet: "Barges:". */
function isLine(run: readonly Stretch[], index: number): boolean {
  const { text } = (run[index] as Stretch).view
  const above = run[index - 1]
  return text.length >= FULL_LINE || FULL_STOP.test(text) || (above !== undefined && goesOn(above, index - 1, run))
}
