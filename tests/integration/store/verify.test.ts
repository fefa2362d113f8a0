import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fillWorkspace } from '../../../scripts/generate/fillWorkspace'
import type { VerifyFinding, Workspace } from '@electron/store/types'
import { verifyFolder } from '@electron/store/workspaces/workspace'
import {
  createRoleDraft,
  createTestWorkspace,
  expectFailure,
  expectOk,
  readTree,
} from './temporaryWorkspace'

const createFilledWorkspace = async (): Promise<Workspace> => {
  const workspace = await createTestWorkspace()
  expectOk(await fillWorkspace(workspace, { roles: 2, candidates: 6, seed: 1 }))
  return workspace
}

const summarise = (findings: readonly VerifyFinding[]): string[] =>
  findings.map(({ kind, path }) => `${kind} ${path}`)

describe('verify', () => {
  it('counts what is intact and finds nothing in an intact workspace', async () => {
    const workspace = await createFilledWorkspace()
    const candidates = workspace.collection('candidates')
    const [first, second] = candidates.list()
    const attachment = expectOk(await workspace.addAttachment(Buffer.from('cv')))
    const addedAt = '2026-11-23T12:00:00.000Z'
    const attachments = [{ ...attachment, fileName: 'cv.pdf', addedAt }]
    expectOk(await candidates.save({ ...first!, attachments }))
    expectOk(await candidates.remove(second!.id, second!.rev))
    const report = expectOk(await workspace.verify())
    expect(report.findings).toEqual([])
    expect(report.counts).toEqual({
      roles: 2,
      candidates: 5,
      applications: 2,
      agencies: 0,
      sentPostings: 0,
      templates: 0,
      snippets: 0,
      skillLists: 0,
      activities: 0,
      attachments: 1,
      trash: 1,
      history: 0,
      versions: 0,
      quarantine: 0,
    })
  })

  it('finds each kind of fault and changes nothing', async () => {
    const workspace = await createFilledWorkspace()
    const { folder } = workspace
    const candidates = workspace.collection('candidates')
    const [application, other] = workspace.collection('applications').list()
    const attachment = expectOk(await workspace.addAttachment(Buffer.from('cv')))
    const lost = expectOk(await workspace.addAttachment(Buffer.from('lost')))
    const addedAt = '2026-11-23T12:00:00.000Z'
    const saved = expectOk(
      await candidates.save({
        ...candidates.get(other!.candidateId)!,
        attachments: [attachment, lost].map((each) => ({ ...each, fileName: 'a.pdf', addedAt })),
      }),
    )
    const twin = expectOk(await workspace.collection('applications').create(application!))
    await writeFile(join(folder, 'attachments', attachment.hash), 'changed')
    await rm(join(folder, 'attachments', lost.hash))
    await rm(join(folder, 'roles', `${other!.roleId}.json`))
    await writeFile(join(folder, 'roles/broken0000000000.json'), 'broken')
    await writeFile(join(folder, 'roles/empty00000000000.json'), '')
    await writeFile(join(folder, `candidates/${saved.id}-DESKTOP-4F2K.json`), 'copy')
    await workspace.close()

    const before = await readTree(folder)
    const { findings } = expectOk(await verifyFolder(folder))
    expect(summarise(findings).sort()).toEqual(
      [
        'damaged roles/broken0000000000.json',
        'not-downloaded roles/empty00000000000.json',
        `conflict-copy candidates/${saved.id}-DESKTOP-4F2K.json`,
        `missing-reference applications/${other!.id}.json`,
        `duplicate-application applications/${twin.id}.json`,
        `damaged-attachment attachments/${attachment.hash}`,
        `missing-attachment candidates/${saved.id}.json`,
      ].sort(),
    )
    expect(await readTree(folder)).toEqual(before)
  })

  it('reads the versions of roles, and counts every file in quarantine', async () => {
    const workspace = await createTestWorkspace()
    const { folder } = workspace
    const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
    const kept = expectOk(await workspace.versions.keep(role.id, 'asked'))
    const saved = expectOk(await workspace.collection('roles').save(role))
    const broken = expectOk(await workspace.versions.keep(saved.id, 'asked'))
    const path = `versions/${role.id}/${broken.id}.json`
    await writeFile(join(folder, path), 'broken')
    for (const place of ['attachments', 'workspace', 'roles']) {
      await mkdir(join(folder, 'quarantine', place), { recursive: true })
      await writeFile(join(folder, 'quarantine', place, 'damaged'), '')
      await writeFile(join(folder, 'quarantine', place, 'damaged.reason.txt'), 'why')
    }
    const { counts, findings } = expectOk(await verifyFolder(folder))
    expect(counts).toMatchObject({ versions: 1, quarantine: 3 })
    expect(summarise(findings)).toEqual([`damaged ${path}`])
    expect(kept.id).not.toBe(broken.id)
  })

  it('reports a damaged manifest of a workspace that is open', async () => {
    const workspace = await createTestWorkspace()
    await writeFile(join(workspace.folder, 'rolebench.json'), '{ "format"')
    const { findings } = expectOk(await workspace.verify())
    expect(summarise(findings)).toEqual(['damaged rolebench.json'])
  })

  it('refuses a folder that is not a workspace', async () => {
    expect(expectFailure(await verifyFolder(import.meta.dirname))).toBe('no-workspace')
  })
})
