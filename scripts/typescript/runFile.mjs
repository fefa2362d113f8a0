import path from 'node:path'
import { runnerImport } from 'vite'

// Runs one TypeScript file as a program: `node runFile.mjs FILE ARGUMENTS…`. The program finds its
// arguments in process.argv from the third on, as usual.
const root = path.resolve(import.meta.dirname, '..', '..')
const file = process.argv[2]
if (!file) throw new Error('Name the file to run.')
process.argv.splice(1, 2, file)

await runnerImport(file, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: {
    alias: {
      '@shared': path.join(root, 'shared'),
      '@electron': path.join(root, 'electron'),
    },
  },
})
