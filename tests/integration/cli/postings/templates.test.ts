import { describe, expect, it } from 'vitest'
import { createSampleCli, list } from '../testCli'

describe('templates', () => {
  it('lists those that come with the program, with the role that each begins', async () => {
    const cli = await createSampleCli()
    const { value } = await cli.runJson('templates')
    expect(value).toContainEqual(
      expect.objectContaining({ id: 'en-nurse', kind: 'starter', name: 'Registered nurse' }),
    )
    const { stdout } = await cli.run('templates')
    expect(stdout).toMatch(/en-nurse\s+Registered nurse/)
    expect(await list(cli, 'templates')).toEqual([])
    expect(await list(cli, 'snippets')).toEqual([])
  })
})

describe('new-role', () => {
  it('creates a role from a template, under its own title or another', async () => {
    const cli = await createSampleCli()
    const made = await cli.runJson('new-role', '--template', 'en-nurse')
    expect(made).toMatchObject({ value: { title: 'Registered nurse', rev: 1 }, exitStatus: 0 })
    const named = await cli.runJson('new-role', 'Ward nurse', '--template', 'Registered nurse')
    expect(named.value).toMatchObject({ title: 'Ward nurse' })
    const empty = await cli.runJson('new-role', 'Driver')
    expect(empty.value).toMatchObject({ title: 'Driver', definition: [] })
  })

  it.each([
    ['nothing at all', []],
    ['a template that there is not', ['--template', 'Nobody']],
    ['a beginning that several have', ['--template', 'en-']],
  ])('refuses %s', async (_, words) => {
    const cli = await createSampleCli()
    const before = await list(cli, 'roles')
    expect((await cli.run('new-role', ...words)).exitStatus).toBe(1)
    expect(await list(cli, 'roles')).toEqual(before)
  })
})
