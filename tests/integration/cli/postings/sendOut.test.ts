import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { agencyIdSchema } from '@shared/model/ids'
import { expectOk } from '../../store/temporaryWorkspace'
import { createSampleCli, holdWorkspace, list } from '../testCli'

const reportSchema = z.object({
  written: z.array(
    z.object({
      roleTitle: z.string(),
      agencyName: z.string(),
      files: z.array(z.object({ path: z.string(), format: z.string() })),
    }),
  ),
  stopped: z.array(
    z.object({ roleTitle: z.string(), code: z.string(), places: z.array(z.string()) }),
  ),
  mails: z.array(z.string()),
})

const createWithAgencies = async () => {
  const cli = await createSampleCli()
  const agencies = await list(cli, 'agencies')
  const send = async (...args: string[]) => {
    const { value, exitStatus } = await cli.runJson('send-out', ...args, '--formats', 'txt')
    return { report: reportSchema.parse(value), exitStatus }
  }
  return { cli, ids: agencies.map(({ id }) => id), send }
}

describe('send-out', () => {
  it('writes every role for every agency, and a mail with the files for each', async () => {
    const { cli, ids, send } = await createWithAgencies()
    const roles = ['Chief of Technology', 'Head of Data']
    const all = [...roles, '--agency', ids[0]!, '--agency', ids[1]!, '--confirm-withheld']
    const { report, exitStatus } = await send(...all, '--out', 'out')
    expect(exitStatus).toBe(0)
    expect(report.written).toHaveLength(4)
    expect(report.mails).toHaveLength(2)
    for (const path of report.mails) {
      const mail = await PostalMime.parse(await readFile(path))
      expect(mail.headers.some(({ key }) => key === 'x-unsent')).toBe(true)
      expect(mail.attachments).toHaveLength(2)
      expect(mail.text).toContain('please find attached')
    }
    const [folder = ''] = await readdir(join(cli.folder, 'out'))
    for (const name of await readdir(join(cli.folder, 'out', folder)))
      expect(name).toContain(folder)
    const sent = await cli.runJson('sent', '--status', 'prepared')
    expect(sent.value).toHaveLength(4)
    expect((await cli.runJson('sent', '--status', 'answered')).value).toEqual([])
  })

  it('stops only the postings that may reveal what is withheld, and lists where', async () => {
    const { ids, send } = await createWithAgencies()
    const args = ['Chief of Technology', '--agency', ids.join(','), '--out', 'out']
    const { report, exitStatus } = await send(...args)
    expect(exitStatus).toBe(1)
    expect(report.written).toMatchObject([{ agencyName: 'Nordlicht Personalberatung' }])
    expect(report.mails).toHaveLength(1)
    expect(report.stopped).toMatchObject([
      { roleTitle: 'Chief of Technology', code: 'withheld-unclear' },
    ])
    expect(report.stopped[0]!.places.length).toBeGreaterThan(0)
  })

  it('keeps both, where a file of the same name is there and that is wanted', async () => {
    const { cli, ids, send } = await createWithAgencies()
    const args = ['Head of Data', '--agency', ids[0]!, '--confirm-withheld', '--out', 'out']
    const first = await send(...args)
    const refused = await send(...args)
    expect(refused.report.stopped).toMatchObject([{ code: 'exists' }])
    const second = await send(...args, '--keep-both')
    const [path = ''] = second.report.written.flatMap(({ files }) => files.map((file) => file.path))
    expect(path).toMatch(/ \(2\)\.txt$/)
    expect(await readFile(path)).toEqual(await readFile(first.report.written[0]!.files[0]!.path))
    expect(await list(cli, 'sentPostings')).toHaveLength(2)
  })

  it('sends nothing for an agency that is not there', async () => {
    const { cli, ids } = await createWithAgencies()
    const args = ['send-out', 'Head of Data', '--agency', `${ids[0]!},nobody`, '--out', 'out']
    const { exitStatus, error } = await cli.runJson(...args)
    expect(exitStatus).toBe(1)
    expect(error).toMatchObject({ error: { code: 'not-found' } })
    expect(await readdir(cli.folder)).not.toContain('out')
  })

  it('replaces no file of the same run, where two roles have one title', async () => {
    const { cli, ids, send } = await createWithAgencies()
    await writeFile(
      join(cli.folder, 'twin.txt'),
      'Head of Data\n\nResponsibilities\n- Count sheep\n',
    )
    expect((await cli.run('import-posting', 'twin.txt', '--force')).exitStatus).toBe(0)
    const twins = (await list(cli, 'roles')).filter(({ title }) => title === 'Head of Data')
    expect(twins).toHaveLength(2)
    const [agency = ''] = ids
    for (const overwrite of [[], ['--overwrite']]) {
      const args = ['--agency', agency, '--confirm-withheld', '--out', 'out', ...overwrite]
      const { report, exitStatus } = await send(...twins.map(({ id }) => id), ...args)
      expect(exitStatus).toBe(0)
      const paths = report.written.flatMap(({ files }) => files.map(({ path }) => path))
      expect(new Set(paths).size).toBe(2)
      const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
      expect(texts.filter((text) => text.includes('Count sheep'))).toHaveLength(1)
    }
  })

  it.each(['', ','])('needs an agency where “%s” names none', async (word) => {
    const { cli } = await createWithAgencies()
    const args = ['send-out', 'Head of Data', '--agency', word, '--out', 'out']
    expect(await cli.run(...args)).toMatchObject({ exitStatus: 1, stdout: '' })
  })

  it('takes an agency whose name has a comma, also beside another', async () => {
    const { cli, ids, send } = await createWithAgencies()
    const workspace = await holdWorkspace(cli)
    const agency = workspace.collection('agencies').get(agencyIdSchema.parse(ids[0]))!
    expectOk(await workspace.collection('agencies').save({ ...agency, name: 'Hill, Ward & Co' }))
    await workspace.close()
    const args = ['--agency', 'Hill, Ward & Co', '--agency', ids[1]!, '--confirm-withheld']
    const { report } = await send('Head of Data', ...args, '--out', 'out')
    expect(report.written.map(({ agencyName }) => agencyName)).toContain('Hill, Ward & Co')
    expect(report.written).toHaveLength(2)
  })
})
