import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../setup/paths.mjs'
import { findOversize, limits } from './findOversize.mjs'
import { listTracked } from './listTracked.mjs'

const present = listTracked().filter((file) => existsSync(path.join(projectRoot, file)))
const { files, folders } = findOversize(present, (file) =>
  readFileSync(path.join(projectRoot, file), 'utf8'),
)

for (const { file, lines } of files)
  console.error(`${file} has ${lines} lines; ${limits.lines} are the most`)
for (const { folder, count } of folders)
  console.error(`${folder} holds ${count} source files; ${limits.files} are the most`)
process.exitCode = files.length + folders.length === 0 ? 0 : 1
