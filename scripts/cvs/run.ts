import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { projectRoot } from '../setup/paths.mjs'
import { makeFiles } from './makeFiles'
import { prepareFile } from './prepareFile'
import { createLabels } from './source/createLabels'
import { findHead, type CvSource } from './source/cvSource'
import type { CvLabels } from './source/cvLabels'
import { parseSource } from './source/parseSource'

// Makes the files of the sources that the arguments name, or of all, and the labels of all.

const root = join(projectRoot, 'tests', 'fixtures', 'cvs')
const files = join(root, 'files')

const sources: CvSource[] = readdirSync(join(root, 'sources'))
  .filter((name) => name.endsWith('.cv'))
  .sort()
  .map((name) =>
    parseSource(basename(name, '.cv'), readFileSync(join(root, 'sources', name), 'utf8')),
  )

const named = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'cvs-'))
mkdirSync(files, { recursive: true })
try {
  const wanted = sources.filter(({ name }) => named.length === 0 || named.includes(name))
  await makeFiles(
    wanted.map((source) => prepareFile(source, folder)),
    files,
    folder,
  )
  console.log(`Made ${wanted.length} files.`)
  const labels: Record<string, CvLabels> = {}
  for (const source of sources)
    labels[`${source.name}.${findHead(source, 'made').split(' ')[1] ?? ''}`] = createLabels(source)
  writeFileSync(join(root, 'labels.json'), `${JSON.stringify(labels, null, 1)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
