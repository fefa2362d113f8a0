import { execFileSync } from 'node:child_process'
import { findNameClashes } from './findNameClashes.mjs'

const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
const clashes = findNameClashes(files.split('\0').filter((file) => file !== ''))
for (const clash of clashes)
  console.error(`One name on macOS, Windows or in an import: ${clash.join(', ')}`)
process.exitCode = clashes.length === 0 ? 0 : 1
