import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestCli, type TestCli } from '../testCli'

const cv = `Name: Jonas Tiefenbach
E-Mail: jonas.tiefenbach@example.de
Telefon: 030 5550123

## Berufserfahrung

09.2015 – 12.2018: Projektleiter, Windrad Küste GmbH

- Planung von Netzanschlüssen auf Helgoland

## Ausbildung

10.2010 – 08.2015: Diplom Elektrotechnik, Technische Universität Dresden

## Kenntnisse

AutoCAD, SPS, Netzplanung
`

const importedSchema = z.object({
  candidates: z.array(z.object({ id: z.string(), name: z.string(), file: z.string() })),
  updated: z.array(z.unknown()),
  duplicates: z.array(z.object({ id: z.string(), of: z.string(), why: z.string() })),
  failed: z.array(z.object({ file: z.string(), why: z.string() })),
})

const createCli = async (): Promise<TestCli> => {
  const cli = await createTestCli()
  await cli.run('init')
  await writeFile(join(cli.folder, 'jonas.md'), cv)
  return cli
}

const importFiles = async (cli: TestCli, ...files: string[]) =>
  importedSchema.parse((await cli.runJson('import-candidates', ...files)).value)

const mailCv = (attachment: string): string =>
  [
    'From: Jonas Tiefenbach <jonas.tiefenbach@example.de>',
    'To: jobs@agency.example',
    'Subject: Application as project manager',
    'Date: Mon, 02 Mar 2026 09:15:00 +0100',
    'Message-ID: <2@example.de>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/markdown; charset=utf-8; name=cv.md',
    'Content-Disposition: attachment; filename=cv.md',
    'Content-Transfer-Encoding: 8bit',
    '',
    attachment,
    '--part--',
  ].join('\r\n')

describe('candidates out of CVs', () => {
  it('notes the mail that a CV came in as the first activity, with its day and sender', async () => {
    const cli = await createCli()
    await writeFile(join(cli.folder, 'application.eml'), mailCv(cv))
    const { candidates, failed } = await importFiles(cli, 'application.eml')
    expect(failed).toEqual([])
    const { value } = await cli.runJson('list', 'activities')
    expect(value).toMatchObject([
      {
        kind: 'mail',
        at: '2026-03-02T08:15:00.000Z',
        candidateId: candidates[0]?.id,
        text: 'From Jonas Tiefenbach <jonas.tiefenbach@example.de>\nApplication as project manager',
      },
    ])
  })

  it('notes no activity for a file', async () => {
    const cli = await createCli()
    await importFiles(cli, 'jonas.md')
    expect((await cli.runJson('list', 'activities')).value).toEqual([])
  })

  it('makes a candidate of a CV, keeps the file, and finds it by a word of its text', async () => {
    const cli = await createCli()
    const { candidates, failed } = await importFiles(cli, 'jonas.md')
    expect(failed).toEqual([])
    expect(candidates).toMatchObject([{ name: 'Jonas Tiefenbach', file: 'jonas.md' }])
    const { stdout } = await cli.run('search', 'Helgoland')
    expect(stdout).toContain('Jonas Tiefenbach')
    const { exitStatus } = await cli.run('verify')
    expect(exitStatus).toBe(0)
  })

  it('goes on after a file that can’t be read, and imports the same file only once', async () => {
    const cli = await createCli()
    await writeFile(join(cli.folder, 'broken.pdf'), '%PDF-1.7 nothing')
    const { candidates, failed } = await importFiles(cli, 'broken.pdf', 'jonas.md', 'jonas.md')
    expect(candidates).toHaveLength(1)
    expect(failed.map(({ file }) => file)).toEqual(['broken.pdf', 'jonas.md'])
  })

  it('says who may be the same person', async () => {
    const cli = await createCli()
    await writeFile(
      join(cli.folder, 'again.md'),
      cv.replace('E-Mail: jonas.tiefenbach', 'E-Mail: jt').replace('030 5550123', '+49 30 5550123'),
    )
    await importFiles(cli, 'jonas.md')
    const { duplicates } = await importFiles(cli, 'again.md')
    expect(duplicates.map(({ why }) => why)).toEqual(['The same phone number'])
    const listed = await cli.runJson('duplicates')
    expect(listed.value).toMatchObject({ duplicates })
  })

  it('attaches a file to a candidate', async () => {
    const cli = await createCli()
    await importFiles(cli, 'jonas.md')
    await writeFile(join(cli.folder, 'letter.txt'), 'Dear all')
    const { value } = await cli.runJson('attach', 'Jonas Tiefenbach', 'letter.txt')
    expect(value).toMatchObject({
      attachments: [{ fileName: 'jonas.md' }, { fileName: 'letter.txt' }],
    })
  })

  it('reads a CV and writes nothing', async () => {
    const cli = await createCli()
    const { value } = await cli.runJson('read-cv', 'jonas.md')
    expect(value).toMatchObject({
      files: [
        {
          file: 'jonas.md',
          kind: 'cv',
          language: 'de',
          columns: 1,
          emails: ['jonas.tiefenbach@example.de'],
        },
      ],
    })
  })
})
