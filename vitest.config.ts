import { defineConfig } from 'vitest/config'

// one module graph for all files of a worker: src is pure, so no test sees what another did, imports cost a third, and the
// corpus is read once for all (test/support/corpus.ts)
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, isolate: false } })
