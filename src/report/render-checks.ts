/** Checks as lines: whether they passed, the arithmetic, and the ranges that were compared. */
import type { Report } from '../model/report.ts'
import { readable, type Said } from './plain-words.ts'

type Check = Report['tieout:checks'][number]

/** More lines than this tell a reader no more. */
const MOST = 12

/** Failed ones first. */
export function renderChecks(report: Report, isMeant: (check: Check) => boolean): Said[] {
  const meant = report['tieout:checks'].filter(isMeant)
  const checks = [
    ...meant.filter(({ status }) => status === 'failed'),
    ...meant.filter(({ status }) => status !== 'failed'),
  ]
  const left = checks.length - MOST
  return [
    ...checks.slice(0, MOST).map((check): Said => ['check', checkWords(check)]),
    ...(left > 0 ? [['', `and ${left} more checks`] as const] : []),
  ]
}

function checkWords({ rule, status, because, formula, stated, computed }: Check): string {
  const why = because ? ` (${because})` : ''
  if (!computed) return `${rule} ${status}${why}`
  const sum = / [-+*/×÷] /.test(formula) ? ` ${formula} = ${computed.value}:` : ''
  return readable(
    `${rule} ${status}${why}:${sum} printed ${stated.low} to ${stated.high}, computed ${computed.low} to ${computed.high}`,
  )
}
