import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { projectRoot } from '../setup/paths.mjs'
import { findMisspelledImports } from './findMisspelledImports.mjs'
import { findNameClashes } from './findNameClashes.mjs'
import { listTracked } from './listTracked.mjs'

const files = listTracked()

const { config } = ts.readConfigFile(path.join(projectRoot, 'tsconfig.base.json'), ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectRoot)

const clashes = findNameClashes(files)
const misspelled = findMisspelledImports({
  root: projectRoot.split(path.sep).join('/'),
  files,
  read: (file) => readFileSync(path.join(projectRoot, file), 'utf8'),
  options: { ...options, allowJs: true },
})

for (const clash of clashes)
  console.error(`Same name on macOS, on Windows or in an import: ${clash.join(', ')}`)
for (const { from, name, file } of misspelled)
  console.error(`${from} imports ${name}, which is ${file} on macOS and Windows`)
process.exitCode = clashes.length + misspelled.length === 0 ? 0 : 1
