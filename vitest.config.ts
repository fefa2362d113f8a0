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
    restoreMocks: true,
    testTimeout: 30_000,
    // The preparations for all tests of a file, such as a bundle, can take this long on a busy machine.
    hookTimeout: 30_000,
    // How long a busy machine may take for what is immediate on an idle one.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit and integration',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // It counts the writes between kills, and so runs alone.
        extends: true,
        test: {
          name: 'crash',
          include: ['tests/crash/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
