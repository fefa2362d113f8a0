import { describe, expect, it } from 'vitest'
import { createSampleCli, list } from '../testCli'

const about = ['Chief of Technology', 'Amara Okafor'] as const

describe('stage', () => {
  it('moves a candidate by the name of a stage, and tells why', async () => {
    const cli = await createSampleCli()
    const moved = await cli.runJson('stage', ...about, 'offer', '--reason', 'Best on security')
    expect(moved).toMatchObject({ value: { to: 'offer' }, exitStatus: 0 })
    expect(await list(cli, 'activities')).toMatchObject([
      { text: 'Best on security', change: { to: 'offer' } },
    ])
    const { stdout } = await cli.run('stage', ...about, 'Offer')
    expect(stdout).toContain('Amara Okafor is in Offer already.')
    expect((await cli.run('list', 'applications')).stdout).toContain('Offer')
  })

  it.each([
    ['a stage that the role does not have', [...about, 'case study']],
    ['somebody who is no candidate', [about[0], 'Nobody', 'Offer']],
    ['too few words', [...about]],
  ])('refuses %s and moves nobody', async (_, words) => {
    const cli = await createSampleCli()
    expect((await cli.run('stage', ...words)).exitStatus).toBe(1)
    expect(await list(cli, 'activities')).toEqual([])
  })
})
