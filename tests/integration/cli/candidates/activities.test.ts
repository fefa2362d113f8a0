import { describe, expect, it } from 'vitest'
import { createSampleCli, list } from '../testCli'

describe('add-activity', () => {
  it('writes a line about a candidate and a role, which activities then lists', async () => {
    const cli = await createSampleCli()
    const about = ['--candidate', 'Amara Okafor', '--role', 'Chief of Technology']
    const added = await cli.runJson(
      ...['add-activity', 'Wants to work four days', '--kind', 'call', '--at', '2026-03-03'],
      ...about,
    )
    expect(added).toMatchObject({ value: { kind: 'call', rev: 1 }, exitStatus: 0 })
    const { value } = await cli.runJson('activities', '--candidate', 'Amara Okafor')
    expect(value).toMatchObject([
      {
        text: 'Wants to work four days',
        candidateName: 'Amara Okafor',
        roleTitle: 'Chief of Technology',
      },
    ])
    const { stdout } = await cli.run('activities', '--role', 'Chief of Technology')
    expect(stdout).toContain('Amara Okafor · Chief of Technology')
    expect(await list(cli, 'activities')).toHaveLength(1)
  })

  it.each([
    ['a kind that only the program writes', ['--kind', 'stage', '--candidate', 'Amara Okafor']],
    ['a day that is none', ['--at', '2026-02-30', '--candidate', 'Amara Okafor']],
    ['a line about nothing', []],
    ['an unknown candidate', ['--candidate', 'Nobody']],
  ])('refuses %s and writes nothing', async (_, options) => {
    const cli = await createSampleCli()
    const { exitStatus } = await cli.run('add-activity', 'Text', ...options)
    expect(exitStatus).toBe(1)
    expect(await list(cli, 'activities')).toEqual([])
  })
})

describe('today', () => {
  it('lists what is due with what it is about', async () => {
    const cli = await createSampleCli()
    const { stdout } = await cli.run('today')
    expect(stdout).toMatch(/Closing date\s+Chief of Technology/)
    expect((await cli.runJson('today')).value).toMatchObject({ total: 2 })
  })
})
