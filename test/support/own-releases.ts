/** The releases that the repository itself holds, for properties that must hold on each of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface OwnRelease {
  readonly file: string
  readonly text: string
}

const releasesIn = (folder: string): OwnRelease[] =>
  readdirSync(folder)
    .filter((file) => /\.(?:txt|md|html)$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

export const SAMPLES: readonly OwnRelease[] = releasesIn(join(import.meta.dirname, '../../samples'))
export const INCIDENTS: readonly OwnRelease[] = releasesIn(join(import.meta.dirname, '../incidents'))
