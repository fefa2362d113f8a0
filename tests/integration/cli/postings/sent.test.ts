import { describe, expect, it } from 'vitest'
import { createSentCli } from './sentPosting'

describe('sent', () => {
  it('lists what was sent to whom, newest first', async () => {
    const cli = await createSentCli('txt')
    await cli.run('export', 'Chief of Technology', '--format', 'md', '--out', 'out')
    expect(await cli.runJson('sent')).toMatchObject({
      value: [
        { roleTitle: 'Chief of Technology', audience: 'full', agencyName: '', format: 'md' },
        { roleTitle: 'Head of Data', audience: 'agency', roleRev: 1, format: 'txt' },
      ],
      exitStatus: 0,
    })
    const { stdout } = await cli.run('sent', '--role', 'Head of Data')
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stdout).toContain('Harbour & Pike Executive Search')
  })

  it('is a table for spreadsheets on demand', async () => {
    const cli = await createSentCli('txt')
    const { stdout } = await cli.run('sent', '--format', 'csv')
    const [first, second, ...others] = stdout.split('\r\n')
    expect(first).toBe('\uFEFFSent,Role,Version,Audience,Agency,Format,File,Bytes,Status')
    expect(second).toMatch(/^\d{4}-[^,]+,Head of Data,1,agency,Harbour & Pike[^,]*,txt,/u)
    expect(others).toEqual([])
  })

  it('refuses words and other formats', async () => {
    const cli = await createSentCli('txt')
    expect((await cli.run('sent', 'all')).exitStatus).toBe(1)
    expect((await cli.run('sent', '--format', 'pdf')).exitStatus).toBe(1)
  })
})
