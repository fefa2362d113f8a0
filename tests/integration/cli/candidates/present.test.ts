import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { validateDocx } from '../../../helpers/documentTools'
import { readDocxParts } from '../../documents/docxParts'
import { createSampleCli, list } from '../testCli'

const reportSchema = z.object({
  files: z.array(z.object({ path: z.string() })),
  logged: z.boolean(),
})

describe('present', () => {
  it('writes an anonymous profile as a Word file, and logs it with the candidate', async () => {
    const cli = await createSampleCli()
    const [candidate] = z
      .array(z.looseObject({ id: z.string(), name: z.string() }))
      .parse(await list(cli, 'candidates'))
    const args = ['present', candidate!.id, '--role', 'Head of Data', '--out', 'out', '--anonymous']
    const { value, exitStatus } = await cli.runJson(...args)
    expect(exitStatus).toBe(0)
    const { files, logged } = reportSchema.parse(value)
    expect(logged).toBe(true)
    const [file] = files
    expect(file!.path).toMatch(/Candidate A - Head of Data - \d{4}-\d{2}-\d{2}\.docx$/)
    const parts = await readDocxParts(await readFile(file!.path))
    expect(parts['word/document.xml']).toContain('Candidate A')
    for (const word of candidate!.name.split(' '))
      expect(Object.values(parts).join('\n')).not.toContain(word)
    expect(await validateDocx(file!.path)).toEqual([])
    const activities = await cli.runJson('activities', '--candidate', candidate!.id)
    expect(JSON.stringify(activities.value)).toContain('Candidate A - Head of Data')
  })

  it('writes a pack of several, anonymous throughout, and logs it with each of them', async () => {
    const cli = await createSampleCli()
    const [first, second] = z
      .array(z.looseObject({ id: z.string(), name: z.string() }))
      .parse(await list(cli, 'candidates'))
    const args = ['present', first!.id, second!.id, '--role', 'Head of Data', '--out', 'out']
    const { value, exitStatus } = await cli.runJson(...args, '--anonymous', '--keep-both')
    expect(exitStatus).toBe(0)
    const [file] = reportSchema.parse(value).files
    expect(file!.path).toMatch(/Candidate profiles - Head of Data - \d{4}-\d{2}-\d{2}\.docx$/)
    expect(await validateDocx(file!.path)).toEqual([])
    const all = Object.values(await readDocxParts(await readFile(file!.path))).join('\n')
    for (const { name } of [first!, second!])
      for (const word of name.split(' ')) expect(all).not.toContain(word)
    expect(all).toContain('Candidate B')
    for (const { id } of [first!, second!]) {
      const { value: activities } = await cli.runJson('activities', '--candidate', id)
      expect(JSON.stringify(activities)).toContain('Candidate profiles - Head of Data')
    }
    const summed = await cli.run(...args, '--summary', 'Calm.')
    expect(summed).toMatchObject({ exitStatus: 1 })
    expect(summed.stderr).toContain('--summary')
  })

  it('refuses sections, formats and letters that there are not', async () => {
    const cli = await createSampleCli()
    const [candidate] = await list(cli, 'candidates')
    const args = ['present', candidate!.id, '--role', 'Head of Data', '--out', 'out']
    for (const wrong of [
      ['--sections', 'salary'],
      ['--format', 'txt'],
      ['--called', 'Anna'],
    ])
      expect((await cli.run(...args, ...wrong)).exitStatus).toBe(1)
    expect((await cli.run('present', candidate!.id, '--out', 'out')).stderr).toContain('--role')
  })
})
