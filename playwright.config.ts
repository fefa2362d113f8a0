import { defineConfig } from '@playwright/test'

// One worker: every test has a real app on the one screen, and focus is part of what is tested.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // Only patience: on a machine that is busy with other work everything takes several times as long.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})
