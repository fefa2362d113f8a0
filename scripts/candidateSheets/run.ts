import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../setup/paths.mjs'
import { sheetSchema } from './sheet'
import { writeCsv } from './writeCsv'
import { writeFlatOds } from './writeFlatOds'

const root = join(projectRoot, 'tests', 'fixtures', 'candidateSheets')
const sheets = z
  .record(z.string(), sheetSchema)
  .parse(JSON.parse(readFileSync(join(root, 'sheets.json'), 'utf8')))
const folder = mkdtempSync(join(tmpdir(), 'sheets-'))
try {
  for (const [name, sheet] of Object.entries(sheets)) {
    if (!name.endsWith('.xlsx')) writeFileSync(join(root, name), writeCsv(sheet))
    else {
      const flat = join(folder, name.replace(/xlsx$/, 'fods'))
      writeFileSync(flat, writeFlatOds(sheet))
      const profile = `-env:UserInstallation=file://${folder}/office`
      const args = ['--headless', profile, '--convert-to', 'xlsx', '--outdir', root, flat]
      execFileSync('soffice', args, { stdio: 'ignore' })
    }
    console.log(name)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
