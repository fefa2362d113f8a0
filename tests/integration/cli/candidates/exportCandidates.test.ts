import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestCli, list, type TestCli } from '../testCli'

const rows =
  'Name,Email,Phone,Location,Title,Employer,Skills,Tags,Notes\n' +
  'Ada Krug,ada@example.org; ak@example.org,+49 30 23125142,"Ulm, Germany",Cook,"=HYPERLINK(""x"")",Baking; Grilling,fast,"=1+1\nnote"\n' +
  'Ben Ott,ben@example.org,020 7946 0601,,Joiner,@Home Ltd,,,-5\n'

const fill = async (cli: TestCli, ...files: string[]) => {
  await cli.run('init')
  return cli.run('import-candidates', ...files)
}

const showAll = async (cli: TestCli) => {
  const shown: unknown[] = []
  for (const { id } of await list(cli, 'candidates')) {
    const { value } = await cli.runJson('show', id)
    const { name, headline, contact, location, skills, tags, notes, experience } = z
      .looseObject({ experience: z.array(z.looseObject({ id: z.string() })) })
      .parse(value)
    const positions = experience.map((each) => ({ ...each, id: '' }))
    shown.push({ name, headline, contact, location, skills, tags, notes, positions })
  }
  return shown.sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)))
}

const createFilled = async () => {
  const cli = await createTestCli()
  await writeFile(join(cli.folder, 'list.csv'), rows)
  await fill(cli, 'list.csv')
  return cli
}

describe('export-candidates', () => {
  it.each(['csv', 'xlsx'])('writes %s that comes back as it was', async (format) => {
    const cli = await createFilled()
    const { value, exitStatus } = await cli.runJson('export-candidates', '--format', format)
    expect({ value, exitStatus }).toMatchObject({ value: { candidates: 2 }, exitStatus: 0 })
    const other = await createTestCli()
    const file = `candidates.${format}`
    await writeFile(join(other.folder, file), await readFile(join(cli.folder, file)))
    await fill(other, file)
    expect(await showAll(other)).toEqual(await showAll(cli))
  })

  it('writes no cell that a spreadsheet runs, and leaves numbers alone', async () => {
    const cli = await createFilled()
    await cli.run('export-candidates')
    const text = await readFile(join(cli.folder, 'candidates.csv'), 'utf8')
    expect(text).toContain(`"'=1+1\nnote"`)
    expect(text).toContain(`'@Home Ltd`)
    expect(text).toContain(',+49 30 23125142,')
    expect(text).toContain(',-5\r\n')
  })

  it('writes records as JSON and cards as vCard, and does not replace a file unasked', async () => {
    const cli = await createFilled()
    expect(
      (await cli.run('export-candidates', '--format', 'json,vcf', '--out', 'new')).exitStatus,
    ).toBe(0)
    const json = await readFile(join(cli.folder, 'new', 'candidates.json'), 'utf8')
    expect(JSON.parse(json)).toMatchObject({
      candidates: [{ name: 'Ada Krug' }, { name: 'Ben Ott' }],
    })
    const cards = await readFile(join(cli.folder, 'new', 'candidates.vcf'), 'utf8')
    expect(cards.match(/BEGIN:VCARD/gu)).toHaveLength(2)
    expect(cards).toContain('FN:Ada Krug')
    expect(cards).toContain('ADR:;;;Ulm\\, Germany;;;')
    expect(
      (await cli.run('export-candidates', '--format', 'json', '--out', 'new')).exitStatus,
    ).toBe(1)
    expect((await cli.run('export-candidates', '--format', 'doc')).exitStatus).toBe(1)
  })
})
