import { createInterface } from 'node:readline'
import type { Workspace } from '@electron/store/types'
import { openWorkspace } from '@electron/store/workspaces/workspace'

// Opens and closes a workspace as it is told, one word a line on stdin, and answers each
// `open` with `writer` or why it may only read: `contender.mjs FOLDER`.

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: contender FOLDER')

let workspace: Workspace | null = null
const open = async (): Promise<string> => {
  const opened = await openWorkspace(folder)
  if (!opened.ok) throw new Error(opened.error.message)
  workspace = opened.value
  return workspace.readOnly?.reason ?? 'writer'
}

console.log('started')
for await (const command of createInterface({ input: process.stdin })) {
  if (command === 'open') console.log(await open())
  else {
    await (workspace as Workspace | null)?.close()
    console.log('closed')
  }
}
