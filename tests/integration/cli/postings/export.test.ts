import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { textContaining } from '../../../helpers/matchers'
import { createSampleCli, list } from '../testCli'

describe('export', () => {
  it('writes the formats into a folder that it creates, and prints the paths', async () => {
    const cli = await createSampleCli()
    const { value, exitStatus } = await cli.runJson(
      ...['export', 'Head of Data', '--format', 'docx,html,md,txt,json', '--out', 'a/b'],
    )
    expect(exitStatus).toBe(0)
    const written = z
      .object({ files: z.array(z.object({ path: z.string(), bytes: z.number() })) })
      .parse(value)
    expect(written.files).toHaveLength(5)
    for (const { path, bytes } of written.files) expect(await readFile(path)).toHaveLength(bytes)
    expect(await list(cli, 'sentPostings')).toHaveLength(5)
  })

  it('leaves out what is withheld from an agency', async () => {
    const cli = await createSampleCli()
    const [agency] = await list(cli, 'agencies')
    const args = ['export', 'Chief of Technology', '--format', 'txt', '--out', 'out']
    const sent = await cli.run(...args, '--agency', agency!.id, '--confirm-withheld')
    expect(sent.exitStatus).toBe(0)
    const [name] = await readdir(join(cli.folder, 'out'))
    expect(name).not.toContain('Northwind')
    const text = await readFile(join(cli.folder, 'out', name!), 'utf8')
    expect(text).toContain('Harbour & Pike')
    expect(text).not.toContain('Northwind')
    expect(text).not.toContain('165')
  })

  it('warns that a withheld client was in the text', async () => {
    const cli = await createSampleCli()
    const [agency] = await list(cli, 'agencies')
    const args = ['export', 'Chief of Technology', '--agency', agency!.id, '--format', 'txt']
    args.push('--confirm-withheld')
    const { stdout, stderr } = await cli.run(...args, '--out', 'out')
    expect(stdout).not.toContain('note:')
    expect(stderr).toMatch(/^note: .*Northwind.* was replaced by a neutral phrase/)
    const { value, error } = await cli.runJson(...args, '--out', 'again')
    expect(value).toMatchObject({ warnings: [textContaining('Northwind')] })
    expect(error).toBeNull()
  })

  it('writes nothing, and lists the passages, while any may reveal what is withheld', async () => {
    const cli = await createSampleCli()
    const [agency] = await list(cli, 'agencies')
    const args = ['export', 'Chief of Technology', '--agency', agency!.id, '--format', 'txt']
    const { exitStatus, stderr } = await cli.run(...args, '--out', '.')
    expect(exitStatus).toBe(1)
    expect(stderr).toContain('error [withheld-unclear]')
    expect(stderr).toContain('[19 million euros]')
    expect(stderr).toContain('--confirm-withheld')
    expect((await readdir(cli.folder)).filter((name) => name.endsWith('.txt'))).toEqual([])
    expect(await list(cli, 'sentPostings')).toEqual([])
  })

  it('requires an agency for the audience agency, since it says what to withhold', async () => {
    const cli = await createSampleCli()
    const args = ['export', 'Head of Data', '--audience', 'agency', '--format', 'txt']
    const { exitStatus, stderr } = await cli.run(...args, '--out', 'out')
    expect(exitStatus).toBe(1)
    expect(stderr).toContain('--agency')
    expect(await readdir(cli.folder)).not.toContain('out')
  })

  it('overwrites only when told to', async () => {
    const cli = await createSampleCli()
    const args = ['export', 'Head of Data', '--format', 'txt', '--out', 'out']
    expect((await cli.run(...args)).exitStatus).toBe(0)
    expect((await cli.run(...args)).stderr).toContain('error [exists]')
    expect((await cli.run(...args, '--overwrite')).exitStatus).toBe(0)
  })

  it.each([
    [['--out', 'out', '--format', 'doc'], '--format'],
    [['--out', 'out', '--page', 'A5'], '--page'],
    [['--out', 'out', '--audience', 'all'], '--audience'],
    [[], '--out'],
  ])('refuses %j and says what is allowed', async (args, named) => {
    const cli = await createSampleCli()
    const result = await cli.run('export', 'Head of Data', ...args)
    expect(result).toMatchObject({ exitStatus: 1, stderr: textContaining(named) })
  })

  it('fails to write if a file is in the way', async () => {
    const cli = await createSampleCli()
    await writeFile(join(cli.folder, 'out'), '')
    const result = await cli.runJson('export', 'Head of Data', '--format', 'md', '--out', 'out')
    expect(result.exitStatus).toBe(1)
    expect(result.value).toBeNull()
    expect(await list(cli, 'sentPostings')).toEqual([])
  })
})
