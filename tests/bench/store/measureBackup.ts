import { join } from 'node:path'
import { getBackupsFolder } from '@electron/store/backups/takeBackup'
import { writeBackup } from '@electron/store/backups/writeBackup'
import { measureBlock } from './blockMeter'
import type { BackupFigures } from './figures'

// Backs a workspace up in a fresh process and prints the measurements: `measureBackup.mjs FOLDER`.

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: measureBackup FOLDER')

const path = join(getBackupsFolder(folder), 'bench.zip')
const start = performance.now()
const { value: written, maxBlockMs } = await measureBlock(() =>
  writeBackup(folder, path, { takenAt: new Date() }),
)
if (!written.ok) throw new Error(written.error.message)
const figures: BackupFigures = { backupMs: performance.now() - start, maxBlockMs }
console.log(JSON.stringify(figures))
