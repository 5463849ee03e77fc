/**
 * Builds the command and the library: six hundred modules, of the project and of what it depends on, become a few files, since
 * to find and open each takes longer than to read a release. The types are written by tsc.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist/pipelines')

// files that several entries share are named after their content: those of the last build would stay
rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: ['cli', 'library', 'convert-worker', 'bench'].map((name) => join(root, `pipelines/${name}.ts`)),
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // some dependencies are CommonJS and require modules of Node
  banner: { js: `import { createRequire as r } from 'node:module'; const require = r(import.meta.url)` },
  logLevel: 'warning',
})
