import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestCli, list, writePosting, type TestCli } from '../testCli'

const answerSchema = z.object({
  candidates: z.array(z.object({ id: z.string(), name: z.string() })),
  updated: z.array(z.object({ name: z.string() })),
  duplicates: z.array(z.object({ id: z.string(), of: z.string(), why: z.string() })),
  failed: z.array(z.object({ file: z.string(), why: z.string() })),
})

const createCli = async (): Promise<TestCli> => {
  const cli = await createTestCli()
  await cli.run('init')
  return cli
}

const importList = async (cli: TestCli, name: string, text: string, ...options: string[]) => {
  await writeFile(join(cli.folder, name), text)
  return answerSchema.parse((await cli.runJson('import-candidates', name, ...options)).value)
}

const show = async (cli: TestCli, id = '') => (await cli.runJson('show', id)).value

describe('importing a list of candidates', () => {
  it('makes a candidate of each row, and puts them forward for a role', async () => {
    const cli = await createCli()
    await writeFile(join(cli.folder, 'role.md'), writePosting('Cook'))
    await cli.run('import-posting', 'role.md')
    const text =
      'Vorname;Nachname;E-Mail;Telefon;Arbeitgeber;Position;Ort;Kenntnisse;Bemerkung\n' +
      'Ada;Krug;ada@example.org; ak@example.org;;\n'.replace(
        '; ak@example.org;;',
        ';030 23125142 / 030 23125143;Hotel Anker;Köchin;Ulm;Backen, Kochen;ruft an',
      ) +
      ';;;030 23125199;;;;;\n'
    const { candidates, failed } = await importList(cli, 'list.csv', text, '--role', 'Cook')
    expect(candidates).toMatchObject([{ name: 'Ada Krug' }])
    expect(failed).toMatchObject([{ file: 'list.csv, row 3' }])
    expect(await show(cli, candidates[0]?.id)).toMatchObject({
      headline: 'Köchin',
      contact: { email: 'ada@example.org', phone: '030 23125142', otherPhones: ['030 23125143'] },
      location: 'Ulm',
      experience: [{ title: 'Köchin', organisation: 'Hotel Anker' }],
      skills: ['Backen', 'Kochen'],
      notes: 'ruft an',
    })
    expect(await list(cli, 'applications')).toHaveLength(1)
  })

  it('takes the columns as they are mapped, and remembers that for the layout', async () => {
    const cli = await createCli()
    await writeFile(join(cli.folder, 'map.json'), '{"Who": "name", "Reach": "email"}')
    const first = await importList(
      cli,
      'a.csv',
      'Who,Reach\nAda Krug,ada@example.org\n',
      '--map',
      'map.json',
    )
    expect(first.candidates).toHaveLength(1)
    const again = await importList(cli, 'b.csv', 'who,REACH\nBen Ott,ben@example.org\n')
    expect(again.candidates).toMatchObject([{ name: 'Ben Ott' }])
    await writeFile(join(cli.folder, 'bad.json'), '{"Who": "shoes"}')
    expect((await cli.run('import-candidates', 'a.csv', '--map', 'bad.json')).exitStatus).toBe(1)
  })

  it('updates who is there already, and says who may be', async () => {
    const cli = await createCli()
    const heading = 'Name,Email,Phone,City\n'
    await importList(cli, 'a.csv', `${heading}Ada Krug,ada@example.org,+49 30 23125142,Ulm\n`)
    const again = await importList(
      cli,
      'b.csv',
      `${heading}Ada Krug,ADA@example.org,,Bremen\nA. Krug,,030 23125142,\n`,
    )
    expect(again.updated).toMatchObject([{ name: 'Ada Krug' }])
    expect(again.duplicates).toMatchObject([{ why: 'The same phone number' }])
    expect(await list(cli, 'candidates')).toHaveLength(2)
  })

  it('makes one candidate of the rows of one person, and says who else may be', async () => {
    const cli = await createCli()
    const { candidates, duplicates } = await importList(
      cli,
      'a.csv',
      'Name,Email,Phone,Skills\n' +
        'Ada Krug,ada@example.org,,Baking\n' +
        'Ada M. Krug,krug@example.org ada@example.org,030 23125142,Cooking\n' +
        'A. Krug,,+49 30 23125142,\n',
    )
    expect(candidates.map(({ name }) => name)).toEqual(['Ada Krug', 'A. Krug'])
    expect(duplicates).toMatchObject([
      { id: candidates[1]?.id, of: candidates[0]?.id, why: 'The same phone number' },
    ])
    expect(await show(cli, candidates[0]?.id)).toMatchObject({ skills: ['Baking', 'Cooking'] })
  })

  it('reads an Excel workbook', async () => {
    const cli = await createCli()
    const name = 'plusieurs-adresses.xlsx'
    await copyFile(
      join(import.meta.dirname, '../../../fixtures/candidateSheets', name),
      join(cli.folder, name),
    )
    const { value } = await cli.runJson('import-candidates', name)
    expect(answerSchema.parse(value).candidates.map((each) => each.name)).toEqual([
      'Maëlys Quintard',
      'Gaspard Tillier',
      'Oumou Diabaté-Lemoine',
    ])
  })
})
