import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeBackup } from '@electron/store/backups/writeBackup'
import { openWorkspace, verifyFolder } from '@electron/store/workspaces/workspace'
import {
  createCandidateDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectOk,
  openTestWorkspace,
} from '../temporaryWorkspace'

const id = 'unanswering00000'

const makePipe = (path: string): void => void execFileSync('mkfifo', [path])

const listenAt = async (path: string): Promise<void> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(path, resolve))
  onTestFinished(() => void server.close())
}

/** A closed workspace with one intact candidate. */
const createIntactWorkspace = async () => {
  const workspace = await createTestWorkspace()
  const candidate = expectOk(
    await workspace.collection('candidates').create(createCandidateDraft()),
  )
  await workspace.close()
  return { folder: workspace.folder, candidate }
}

// Each of these would make a plain `open` or `read` wait for ever, or never end.
const unanswering: [string, (path: string) => unknown][] = [
  ['pipe', makePipe],
  ['socket', listenAt],
  ['link to an endless device', (path) => symlink('/dev/zero', path)],
  ['link to a device that waits', (path) => symlink('/dev/ptmx', path)],
  ['folder', (path) => mkdir(path)],
]

describe.skipIf(process.platform === 'win32')('a file that does not respond', () => {
  it.each(unanswering)('that is a %s is set aside, and the rest opens', async (_, make) => {
    const { folder, candidate } = await createIntactWorkspace()
    await make(join(folder, 'candidates', `${id}.json`))
    const workspace = await openTestWorkspace(folder)
    expect(workspace.problems).toMatchObject([
      { kind: 'damaged', recordId: id, quarantinePath: `quarantine/candidates/${id}.json` },
    ])
    const candidates = workspace.collection('candidates')
    expect(candidates.list()).toHaveLength(1)
    expectOk(await candidates.save({ ...candidate, name: 'Saved all the same' }))
    await workspace.close()
  })

  it.each(unanswering)(
    'that replaces an open record, a %s, does not lose the save',
    async (_, make) => {
      const { folder, candidate } = await createIntactWorkspace()
      const workspace = await openTestWorkspace(folder)
      const path = join(folder, 'candidates', `${candidate.id}.json`)
      execFileSync('rm', [path])
      await make(path)
      const saved = expectOk(
        await workspace.collection('candidates').save({ ...candidate, name: 'Saved' }),
      )
      await workspace.close()
      const reopened = await openTestWorkspace(folder)
      expect(reopened.collection('candidates').get(candidate.id)).toEqual(saved)
    },
  )

  it.each(unanswering)('that is the lock, a %s, lets the workspace open', async (_, make) => {
    const { folder } = await createIntactWorkspace()
    await make(join(folder, 'lock.json'))
    const opened = expectOk(await openWorkspace(folder))
    await opened.close()
  })

  it.each(unanswering)('that is the manifest, a %s, is replaced', async (_, make) => {
    const { folder } = await createIntactWorkspace()
    execFileSync('rm', [join(folder, 'rolebench.json')])
    await make(join(folder, 'rolebench.json'))
    const workspace = await openTestWorkspace(folder)
    expect(workspace.problems).toMatchObject([{ kind: 'damaged', fileName: 'rolebench.json' }])
    expect(workspace.readOnly).toBeNull()
  })

  it.each(unanswering)('that is a note in quarantine, a %s, is skipped', async (_, make) => {
    const { folder } = await createIntactWorkspace()
    await mkdir(join(folder, 'quarantine', 'roles'), { recursive: true })
    const aside = join(folder, 'quarantine', 'roles', `${id}.json`)
    await writeFile(aside, 'broken')
    await make(`${aside}.reason.txt`)
    await make(`${aside}.settled.txt`)
    const workspace = await openTestWorkspace(folder)
    expect(workspace.problems).toMatchObject([{ kind: 'damaged', recordId: id }])
  })

  it.each(unanswering)('that is an attachment, a %s, can’t be read or added', async (_, make) => {
    const { folder } = await createIntactWorkspace()
    const workspace = await openTestWorkspace(folder)
    const attachment = expectOk(await workspace.addAttachment(Buffer.from('cv')))
    const path = join(folder, 'attachments', attachment.hash)
    execFileSync('rm', [path])
    await make(path)
    expect((await workspace.readAttachment(attachment.hash)).ok).toBe(false)
    expect((await workspace.addAttachment(path)).ok).toBe(false)
    expect(await workspace.addAttachment(Buffer.from('cv'))).toEqual({
      ok: true,
      value: attachment,
    })
    expect(expectOk(await workspace.readAttachment(attachment.hash))).toEqual(Buffer.from('cv'))
  })

  it.each(unanswering)('is named by verify and by a backup: a %s', async (_, make) => {
    const { folder } = await createIntactWorkspace()
    const hash = 'a'.repeat(64)
    await make(join(folder, 'candidates', `${id}.json`))
    await make(join(folder, 'attachments', hash))
    const { findings } = expectOk(await verifyFolder(folder))
    expect(findings.map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual([
      `damaged candidates/${id}.json`,
      `damaged-attachment attachments/${hash}`,
    ])
    const zip = join(await createTemporaryFolder(), 'backup.zip')
    const { unread } = expectOk(await writeBackup(folder, zip, { takenAt: new Date() }))
    if (make !== unanswering.at(-1)?.[1])
      expect([...unread].sort()).toEqual([`attachments/${hash}`, `candidates/${id}.json`])
  })
})
