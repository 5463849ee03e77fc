/** The floor plan, held: who may import whom, and what only pipelines/ may touch. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STAGES } from '../pipelines/stages.ts'
import { validateStages } from '../src/engine.ts'

const root = join(import.meta.dirname, '..')
const src = join(root, 'src')

/** Folder → what it may import besides model, number and itself, with the reason. */
const MAY_IMPORT: Readonly<Record<string, { readonly from: readonly string[]; readonly because: string }>> = {
  model: { from: [], because: 'nouns know nothing of what makes them' },
  number: { from: [], because: 'arithmetic knows no text' },
  lexicon: { from: [], because: 'words are data; their types are nouns' },
  text: { from: ['lexicon'], because: 'views need only characters and words' },
  recognize: { from: ['lexicon'], because: 'leaf grammars know nothing of passes' },
  html: { from: ['text', 'prose', 'lexicon'], because: 'a page becomes views and stretches of prose' },
  markdown: {
    from: ['text', 'prose', 'lexicon'],
    because: 'the only importer of unified and remark; gives back stretches of prose',
  },
  grids: { from: ['text', 'html', 'lexicon'], because: 'typesetting only, no meaning' },
  prose: { from: ['text', 'html', 'markdown', 'lexicon', 'recognize'], because: 'blocks and sentences' },
  profile: { from: ['recognize', 'lexicon', 'text', 'grids'], because: 'reads words of blocks and grids' },
  tables: { from: ['recognize', 'lexicon', 'grids'], because: 'grids and words become tables' },
  arithmetic: { from: ['lexicon'], because: 'identities between numbers of tables' },
  concepts: { from: ['lexicon', 'recognize'], because: 'labels become concepts' },
  facts: { from: ['concepts', 'lexicon'], because: 'cells become facts' },
  claims: { from: ['recognize', 'lexicon'], because: 'sentences become mentions' },
  checks: { from: ['arithmetic', 'lexicon'], because: 'judgement over tables and figures' },
  linking: { from: ['checks', 'arithmetic', 'lexicon'], because: 'claims are held against lines' },
  taxonomy: { from: ['concepts', 'facts', 'lexicon'], because: 'tables and facts as XBRL declares them' },
  oim: { from: [], because: 'a judge of reports knows only what a report and a taxonomy are' },
  report: {
    from: ['engine.ts', 'text', 'concepts', 'taxonomy', 'oim', 'facts'],
    because: 'formats a run, never judges',
  },
  formats: { from: ['engine.ts', 'taxonomy'], because: 'projections of the one report' },
  stages: {
    from: [
      'text',
      'html',
      'markdown',
      'grids',
      'prose',
      'profile',
      'tables',
      'arithmetic',
      'concepts',
      'facts',
      'claims',
      'checks',
      'linking',
      'recognize',
      'lexicon',
      'engine.ts',
    ],
    because: 'passes put the rooms in order',
  },
}

/** Room → its folders in the order in which they build on each other: each may import those before it, none a file beside them. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  recognize: ['numeral', 'quantity', 'period'],
  grids: ['source', 'delimited', 'aligned', 'words', 'reflowed', 'html'],
  tables: ['places', 'labels', 'headers', 'segments', 'columns', 'rows', 'settle'],
  arithmetic: ['sums', 'book', 'blame', 'repair'],
  claims: ['sentence', 'select', 'roles', 'metrics', 'periods'],
  checks: ['claims', 'tables', 'headers'],
  linking: ['lines', 'evidence', 'around', 'first-look', 'second-look'],
}

const files = (readdirSync(src, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(src, name))
/** Files of src that a file imports. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map((match) =>
    resolve(dirname(file), match[1] ?? ''),
  )
const roomOf = (file: string): string => relative(src, file).split('/')[0] ?? ''
/** The folder within the room; that of a file beside the folders is ''. */
const folderOf = (file: string): string => relative(src, file).split('/').slice(1, -1).join('/')

describe('the floor plan', () => {
  it('lets each room import only what its table row allows', () => {
    const broken = files.flatMap((file) => {
      const room = roomOf(file)
      const allowed = MAY_IMPORT[room]
      if (!allowed) return []
      return importsOf(file)
        .map(roomOf)
        .filter(
          (target) =>
            target !== room &&
            target !== 'model' &&
            target !== 'number' &&
            !(room === 'model' && target === 'number') &&
            !allowed.from.includes(target),
        )
        .map((target) => `${relative(root, file)} imports ${target}, but ${allowed.because}`)
    })
    expect(broken).toEqual([])
  })

  it('has a row for every room', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => !room.endsWith('.ts')))
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([])
  })

  it('lets imports between the folders of a room run one way', () => {
    const place = (file: string): number => {
      const folder = folderOf(file)
      const folders = FOLDERS[roomOf(file)] ?? []
      return folder === '' ? folders.length : folders.indexOf(folder)
    }
    expect(files.filter((file) => place(file) < 0)).toEqual([])
    const back = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => roomOf(target) === roomOf(file) && place(target) > place(file))
        .map((target) => `${relative(root, file)} imports ${relative(root, target)}`),
    )
    expect(back).toEqual([])
  })

  it('lets no files import each other in a circle', () => {
    const cleared = new Set<string>()
    const circleFrom = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path, file].map((name) => relative(root, name))
      if (cleared.has(file)) return undefined
      for (const target of importsOf(file)) {
        const circle = circleFrom(target, [...path, file])
        if (circle) return circle
      }
      cleared.add(file)
      return undefined
    }
    expect(files.flatMap((file) => circleFrom(file, []) ?? [])).toEqual([])
  })

  it('keeps files, clock and console out of src', () => {
    const broken = files.filter((file) =>
      /from 'node:|Date\.now|new Date\(\)|console\.|Math\.random|process\./.test(readFileSync(file, 'utf8')),
    )
    expect(broken.map((file) => relative(root, file))).toEqual([])
  })

  it.each([
    [/from '(?:unified|remark-\w+)'/, ['markdown']],
    [/from 'zod'/, ['model']],
    [/from 'parse5'/, ['html', 'model']],
    [/from 'p-limit'/, []],
  ])('keeps %s in its place', (pattern, rooms) => {
    const users = files.filter((file) => pattern.test(readFileSync(file, 'utf8'))).map(roomOf)
    expect(users.filter((room) => !(rooms as string[]).includes(room))).toEqual([])
  })

  it('orders the stages so that each finds what it needs', () => expect(() => validateStages(STAGES)).not.toThrow())

  it('runs every stage there is', () => {
    const names = readdirSync(join(src, 'stages')).map((name) => name.replace('.ts', ''))
    expect(STAGES.map(({ name }) => name).sort()).toEqual(names.sort())
  })
})
