import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import {
  createTemporaryFolder,
  createTestWorkspace,
  expectOk,
  readTree,
} from '../store/temporaryWorkspace'

const root = resolve(import.meta.dirname, '../../..')
const size = ['--roles', '3', '--candidates', '12', '--seed', '7']

/** Runs `npm run generate` as a program of its own. */
const generate = (folder: string, ...args: string[]) =>
  new Promise<{ exitStatus: number; errors: string }>((done) => {
    const script = join(root, 'scripts/generate.mjs')
    const child = execFile(
      process.execPath,
      [script, '--workspace', folder, ...args],
      (_error, _output, errors) => done({ exitStatus: child.exitCode ?? -1, errors }),
    )
  })

const readCandidates = async (folder: string) => {
  const workspace = expectOk(await openWorkspace(folder, { readOnly: true }))
  const candidates = [...workspace.collection('candidates').list()]
  const report = expectOk(await workspace.verify())
  await workspace.close()
  return { candidates, report }
}

describe('generating records', () => {
  it('creates a valid workspace of the requested size, the same from the same seed', async () => {
    const folder = await createTemporaryFolder()
    const made = []
    for (const name of ['first', 'second']) {
      expect(await generate(join(folder, name), ...size)).toEqual({ exitStatus: 0, errors: '' })
      made.push(await readCandidates(join(folder, name)))
    }
    expect(made[0]!.report).toMatchObject({ counts: { roles: 3, candidates: 12 }, findings: [] })
    expect(made[1]!.candidates).toEqual(made[0]!.candidates)
  })

  it.each(['-1', '1.5', '9999999'])('refuses --roles=%s', async (number) => {
    const folder = await createTemporaryFolder()
    const { exitStatus, errors } = await generate(join(folder, 'ws'), `--roles=${number}`)
    expect(exitStatus).toBe(1)
    expect(errors).toContain('--roles takes a whole number')
    expect(await readTree(folder)).toEqual({})
  })

  it('does not write while another process holds the workspace', async () => {
    const holder = await createTestWorkspace()
    const { exitStatus, errors } = await generate(holder.folder, ...size)
    expect(exitStatus).toBe(1)
    expect(errors).toContain('locked')
    expect(holder.collection('roles').list()).toEqual([])
  })
})
