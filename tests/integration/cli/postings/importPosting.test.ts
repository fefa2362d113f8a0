import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textContaining } from '../../../helpers/matchers'
import { createTestCli, list, writePosting } from '../testCli'

describe('import-posting', () => {
  it('makes a role from each file and prints their ids', async () => {
    const cli = await createTestCli()
    await cli.run('init')
    await writeFile(join(cli.folder, 'a.txt'), writePosting('Head of Data'))
    await writeFile(join(cli.folder, 'b.md'), writePosting('People Partner'))
    const { value, exitStatus } = await cli.runJson('import-posting', 'a.txt', 'b.md')
    expect(exitStatus).toBe(0)
    expect(value).toMatchObject({
      roles: [{ title: 'Head of Data' }, { title: 'People Partner' }],
    })
    expect(await list(cli, 'roles')).toHaveLength(2)
  })

  it('reads standard input for -', async () => {
    const cli = await createTestCli({ standardInput: writePosting('Head of Data') })
    await cli.run('init')
    const { value } = await cli.runJson('import-posting', '-')
    expect(value).toMatchObject({ roles: [{ title: 'Head of Data' }] })
  })

  it('imports the valid files if one is invalid, and names that one', async () => {
    const cli = await createTestCli()
    await cli.run('init')
    await writeFile(join(cli.folder, 'good.txt'), writePosting('Head of Data'))
    await writeFile(join(cli.folder, 'bad.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46]))
    const result = await cli.runJson('import-posting', 'bad.txt', 'good.txt')
    expect(result).toMatchObject({
      value: { roles: [{ title: 'Head of Data' }] },
      error: { error: { code: 'invalid-input', message: textContaining('bad.txt') } },
      exitStatus: 1,
    })
  })

  it('says on standard error what was left out and what fits no field', async () => {
    const cli = await createTestCli({
      standardInput: `Back to Home\n\n${writePosting('Head of Data')}`,
    })
    await cli.run('init')
    await writeFile(
      join(cli.folder, 'stray.txt'),
      `${writePosting('Head of Data')}\n\nLocation: Leeds\nLocation: York and, at times, Hull\n`,
    )
    const { stdout, stderr } = await cli.run('import-posting', '-', 'stray.txt')
    expect(stdout).toMatch(/^\S{16} {2}Head of Data\n\S{16} {2}Head of Data$/)
    expect(stderr).toContain('note: -: Left out, because it belongs to the page: “Back to Home”.')
    expect(stderr).toContain('note: stray.txt: 1 line fits no field.')
    const { value, error } = await cli.runJson('import-posting', 'stray.txt')
    expect(value).toMatchObject({ warnings: [textContaining('fits no field')] })
    expect(error).toBeNull()
  })

  it('makes a role from each role on a page', async () => {
    const text = `${writePosting('Office Manager (m/f/d)')}\n\n${writePosting('Payroll Clerk (m/f/d)')}`
    const cli = await createTestCli({ standardInput: text })
    await cli.run('init')
    const { value } = await cli.runJson('import-posting', '-')
    expect(value).toMatchObject({
      roles: [{ title: 'Office Manager (m/f/d)' }, { title: 'Payroll Clerk (m/f/d)' }],
    })
  })

  it('refuses a page without an advert, unless forced', async () => {
    const cli = await createTestCli({ standardInput: 'We had a lovely day at the lake.\n' })
    await cli.run('init')
    expect(await cli.runJson('import-posting', '-')).toMatchObject({
      value: { roles: [] },
      error: {
        error: { code: 'invalid-input', message: textContaining('not look like a posting') },
      },
      exitStatus: 1,
    })
    expect(await cli.runJson('import-posting', '-', '--force')).toMatchObject({
      value: { roles: [{}] },
      exitStatus: 0,
    })
  })

  it('adds what is new to an existing role, and says what', async () => {
    const cli = await createTestCli({ standardInput: writePosting('Head of Data') })
    await cli.run('init')
    await cli.run('import-posting', '-')
    const more = `${writePosting('Head of Data')}- A bicycle\n\nLocation: Leeds\n`
    await writeFile(join(cli.folder, 'more.txt'), more)
    const added = [
      { field: 'Location', lines: ['Leeds'] },
      { field: 'What we offer', lines: ['A bicycle'] },
    ]
    const { value } = await cli.runJson('import-posting', 'more.txt', '--into', 'Head of Data')
    expect(value).toMatchObject({ roles: [{ title: 'Head of Data' }], added })
    const again = await cli.runJson('import-posting', 'more.txt', '--into', 'Head of Data')
    expect(again).toMatchObject({ value: { added: [] }, exitStatus: 0 })
    expect(await list(cli, 'roles')).toHaveLength(1)
  })

  it('says what a posting states otherwise than the role, which it leaves as it is', async () => {
    const cli = await createTestCli({
      standardInput: `${writePosting('Head of Data')}\nLocation: Leeds\n`,
    })
    await cli.run('init')
    await cli.run('import-posting', '-')
    await writeFile(
      join(cli.folder, 'moved.txt'),
      `${writePosting('Head of Data')}\nLocation: York\n`,
    )
    const { value } = await cli.runJson('import-posting', 'moved.txt', '--into', 'Head of Data')
    expect(value).toMatchObject({
      added: [],
      warnings: ['Location was left as it is: “Leeds”. The posting says “York”.'],
    })
  })

  it('doesn’t add a page with several roles to one, or any to a role that doesn’t exist', async () => {
    const two = `${writePosting('Office Manager (m/f/d)')}\n\n${writePosting('Payroll Clerk (m/f/d)')}`
    const cli = await createTestCli({ standardInput: two })
    await cli.run('init')
    await writeFile(join(cli.folder, 'one.txt'), writePosting('Head of Data'))
    expect(await cli.runJson('import-posting', '-', '--into', 'Head of Data')).toMatchObject({
      error: { error: { code: 'invalid-input' } },
      exitStatus: 1,
    })
    expect(await cli.runJson('import-posting', 'one.txt', '--into', 'Nobody')).toMatchObject({
      error: { error: { code: 'not-found' } },
      exitStatus: 1,
    })
  })

  it('refuses empty standard input', async () => {
    const cli = await createTestCli({ standardInput: ' \n' })
    await cli.run('init')
    expect((await cli.runJson('import-posting', '-')).exitStatus).toBe(1)
    expect(await list(cli, 'roles')).toEqual([])
  })
})
