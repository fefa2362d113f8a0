import { openWorkspace } from '@electron/store/workspaces/workspace'
import { measureBlock } from './blockMeter'
import type { OpenFigures } from './figures'

// Opens a workspace in a fresh process and prints the measurements: `measureOpen.mjs FOLDER`.

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: measureOpen FOLDER')

const rssBefore = process.memoryUsage.rss()
const start = performance.now()
const { value: opened, maxBlockMs } = await measureBlock(() => openWorkspace(folder))
const openMs = performance.now() - start
if (!opened.ok) throw new Error(opened.error.message)
const figures: OpenFigures = {
  openMs,
  maxBlockMs,
  rssBytes: process.memoryUsage.rss(),
  rssBefore,
  candidates: opened.value.collection('candidates').list().length,
}
await opened.value.close()
console.log(JSON.stringify(figures))
