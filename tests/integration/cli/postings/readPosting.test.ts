import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { textContaining } from '../../../helpers/matchers'
import { createTestCli, writePosting } from '../testCli'

const lineSchema = z.object({
  from: z.int(),
  to: z.int(),
  text: z.string(),
  place: z.string(),
  importance: z.enum(['required', 'preferred']).optional(),
  confidence: z.number().min(0).max(1),
  why: z.string().min(1),
})

const fileSchema = z.object({
  file: z.string(),
  kind: z.enum(['posting', 'several', 'not-a-posting', 'no-text']),
  language: z.string(),
  encoding: z.string(),
  roles: z.array(
    z.object({ title: z.string(), salary: z.unknown(), lines: z.array(lineSchema).min(1) }),
  ),
  leftOut: z.array(z.object({ from: z.int(), to: z.int(), text: z.string(), why: z.string() })),
  warnings: z.array(z.string()),
})

const listFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).sort()

const readOne = async (name: string, content: string | Uint8Array) => {
  const cli = await createTestCli()
  await cli.run('init')
  await writeFile(join(cli.folder, name), content)
  const before = await listFiles(cli.folder)
  const { value, exitStatus } = await cli.runJson('read-posting', name)
  const [file] = z.object({ files: z.array(fileSchema).length(1) }).parse(value).files
  if (file === undefined) throw new Error('There is no file in the answer.')
  return { cli, file, exitStatus, before }
}

describe('read-posting', () => {
  it('tells the place of each line, with its number, a confidence and a reason', async () => {
    const { file, exitStatus } = await readOne('advert.md', writePosting('Head of Data'))
    expect(exitStatus).toBe(0)
    expect(file).toMatchObject({
      kind: 'posting',
      language: 'en',
      roles: [{ title: 'Head of Data' }],
    })
    const places = file.roles[0]?.lines.map(({ from, place }) => [from, place])
    expect(places).toEqual([
      [1, 'title'],
      [3, 'heading'],
      [5, 'responsibilities.primary'],
      [7, 'heading'],
      [9, 'experience.typicalRange'],
      [11, 'heading'],
      [13, 'offer'],
    ])
  })

  it('accounts once for every line that is not blank', async () => {
    const text = `Back to Home\n\n${writePosting('Head of Data')}\nShare this job\n`
    const { file } = await readOne('page.txt', text)
    const numbered = [...file.roles.flatMap(({ lines }) => lines), ...file.leftOut].flatMap(
      ({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index),
    )
    const filled = text
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
    expect(numbered.sort((one, other) => one - other)).toEqual(filled)
  })

  it('writes nothing', async () => {
    const { cli, before } = await readOne('advert.txt', writePosting('Head of Data'))
    expect(await listFiles(cli.folder)).toEqual(before)
  })

  it('prints the text whose lines are numbered, of a page as well', async () => {
    const page =
      '<html><body><h1>Head of Data</h1><h2>Benefits</h2><ul><li>30 days of holiday</li></ul></body></html>'
    const { cli, file } = await readOne('page.html', page)
    const { stdout } = await cli.run('read-posting', 'page.html', '--text')
    const lines = stdout.split('\n')
    for (const { from, text } of file.roles.flatMap((role) => role.lines))
      expect(lines[from - 1]).toContain(text)
  })

  it('names the encoding, and says when it was guessed', async () => {
    const bytes = Buffer.from(writePosting('Büroleitung'), 'latin1')
    const { file } = await readOne('advert.txt', bytes)
    expect(file.encoding).toMatch(/^(?:windows-1252|iso-8859-1)/i)
    expect(file.roles[0]?.title).toBe('Büroleitung')
  })

  it('says of a page without an advert that it is none', async () => {
    const { file } = await readOne(
      'notes.txt',
      'Shopping\n\nMilk, eggs and two loaves of bread.\nRing the plumber about the tap.\n',
    )
    expect(file.kind).toBe('not-a-posting')
  })

  it('reads the other files if one can’t be read, and names that one', async () => {
    const cli = await createTestCli()
    await cli.run('init')
    await writeFile(join(cli.folder, 'good.md'), writePosting('Head of Data'))
    const result = await cli.runJson('read-posting', 'missing.md', 'good.md')
    expect(result).toMatchObject({
      value: { files: [{ file: 'good.md' }] },
      error: { error: { message: textContaining('missing.md') } },
      exitStatus: 1,
    })
  })
})
