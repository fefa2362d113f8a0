import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findingSchema } from '@shared/domain/checks/finding'
import { ignoreFinding } from '@shared/domain/checks/ignoring'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import { expectOk } from '../../store/temporaryWorkspace'
import { createSampleCli, list, type TestCli } from '../testCli'

const outputSchema = z.object({ findings: z.array(findingSchema) })

const check = async (cli: TestCli, ...args: string[]) => {
  const [role] = await list(cli, 'roles')
  const { value, exitStatus } = await cli.runJson('check', role!['id'], ...args)
  expect(exitStatus).toBe(0)
  return outputSchema.parse(value).findings
}

describe('check', () => {
  it('lists what the posting could do better, for the audience', async () => {
    const cli = await createSampleCli()
    const rules = (await check(cli, '--audience', 'advert')).map(({ rule }) => rule)
    expect(rules.length).toBeGreaterThan(0)
    expect((await check(cli)).some(({ rule }) => rule.startsWith('shape.'))).toBe(false)
  })

  it('leaves out what is ignored in the role and what is turned off in the workspace', async () => {
    const cli = await createSampleCli()
    const [first, second] = await check(cli, '--audience', 'advert')
    const workspace = expectOk(await openWorkspace(cli.workspaceFolder))
    const roles = workspace.collection('roles')
    const role = roles.list()[0]!
    expectOk(await roles.save(ignoreFinding(role, first!)))
    expectOk(await workspace.checkSwitches.turn(second!.rule, false))
    await workspace.close()
    const left = await check(cli, '--audience', 'advert')
    expect(left).not.toContainEqual(first)
    expect(left.map(({ rule }) => rule)).not.toContain(second!.rule)
  })

  it('finds what is misspelt, by the dictionaries of a folder too', async () => {
    const cli = await createSampleCli()
    const workspace = expectOk(await openWorkspace(cli.workspaceFolder))
    const roles = workspace.collection('roles')
    const [role] = roles.list()
    const fields = { title: 'Senoir Baker', language: 'en' }
    const { rev } = expectOk(await roles.save({ ...role!, ...fields }))
    const read = async (...args: string[]) =>
      outputSchema
        .parse((await cli.runJson('check', role!.id, ...args)).value)
        .findings.filter(({ rule, field }) => rule === 'hygiene.spelling' && field === 'title')
        .map(({ text }) => text)
    expect(await read()).toEqual(['Senoir'])

    expectOk(await roles.save({ ...role!, ...fields, title: 'Brott', language: 'de', rev }))
    await workspace.close()
    expect(await read()).toEqual([])
    expect((await cli.run('check', role!.id)).stderr).toContain('no dictionary for German')
    const folder = join(cli.folder, 'words')
    await mkdir(folder)
    await writeFile(join(folder, 'de_DE.aff'), 'SET UTF-8\n')
    await writeFile(join(folder, 'de_DE.dic'), '1\nBrot\n')
    expect(await read('--dictionaries', 'words')).toEqual(['Brott'])
  })

  it('explains itself to people', async () => {
    const cli = await createSampleCli()
    const [role] = await list(cli, 'roles')
    const { stdout } = await cli.run('check', role!['id'], '--audience', 'advert')
    expect(stdout).toContain('https://')
  })

  it('refuses an unknown audience', async () => {
    const cli = await createSampleCli()
    expect(await cli.runJson('check', 'x', '--audience', 'everyone')).toMatchObject({
      error: { error: { code: 'invalid-input' } },
      exitStatus: 1,
    })
  })
})
