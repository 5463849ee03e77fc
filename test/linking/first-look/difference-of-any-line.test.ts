/** Differences whose measure leads to no line of the tables. */
import { expect, it } from 'vitest'
import { reportOf } from '../../support/release.ts'

const release = (words: string): string => `Alder Creek Reports Fourth Quarter 2024 Results

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Inc. today reported results for the fourth quarter ended December 31, 2024.

${words}

Alder Creek Inc.
(in thousands)

| | Three Months Ended December 31, 2024 | Three Months Ended December 31, 2023 |
| --- | --- | --- |
| Premises and rent | 8,410 | 7,155 |
| Salaries | 62,104 | 59,301 |
`

it.each([
  ['Overheads of the new premises were $1.255 million higher than in the fourth quarter of 2023.', ['$1.255 million']],
  ['Overheads of the new premises were $1.265 million higher than in the fourth quarter of 2023.', []],
  ['Overheads were $1.255 million higher than in the fourth quarter of 2023.', []],
  ['Overheads of the new premises were about $1.255 million higher than in the fourth quarter of 2023.', []],
])('ties what two cells of a line are apart, where a word of its label stands near: %s', (words, tied) => {
  const claims = reportOf(release(words), 'alder.md')['tieout:claims']
  expect(claims.filter(({ verdict }) => verdict === 'tied').map(({ text }) => text)).toEqual(tied)
})
