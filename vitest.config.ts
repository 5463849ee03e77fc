import { defineConfig } from 'vitest/config'

// one module graph for all files of a worker: src is pure, so no test sees what another did, and imports cost a third
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, isolate: false } })
