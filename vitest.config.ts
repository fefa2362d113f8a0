import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@shared': resolve(import.meta.dirname, 'shared'),
      '@renderer': resolve(import.meta.dirname, 'renderer'),
      '@electron': resolve(import.meta.dirname, 'electron'),
    },
  },
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/integration/**/*.test.ts',
      'tests/crash/**/*.test.ts',
    ],
    restoreMocks: true,
    // The crash test counts writes and needs a core of its own.
    maxWorkers: Math.max(1, availableParallelism() - 1),
    testTimeout: 30_000,
  },
})
