import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { PDFDocument } from 'pdf-lib'
import { ok } from '@shared/contract/result'
import { agencyDraftSchema, createEmptyAgencyDraft, type WithheldFact } from '@shared/model/agency'
import { createListItem } from '@shared/model/listItem'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { exportPosting, suggestPostingName } from '@electron/services/postings/exportPosting'
import { textContaining } from '../../../helpers/matchers'
import { createRoleDraft, expectFailure, expectOk } from '../../store/temporaryWorkspace'
import { createTestContext } from '../testContext'

import { createWithRole, listSentPostings, today, type ExportRequest } from './exportFixtures'

const createPdf = async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  return pdf.save()
}

describe('exporting a posting', () => {
  it('writes each format under its default name and logs it', async () => {
    const context = await createWithRole()
    const { handlers, files, out, role } = context
    const report = expectOk(
      await handlers['documents.exportPosting'](context.request(['docx', 'md'])),
    )
    const names = ['docx', 'md'].map(
      (ending) => `Chief of Technology - Northwind - ${today}.${ending}`,
    )
    expect(report.files.map(({ fileName }) => fileName)).toEqual(names)
    expect((await readdir(out)).sort()).toEqual(names)
    for (const { token, bytes } of report.files)
      expect(await readFile(files.resolve(token)!)).toHaveLength(bytes)
    expect(await readFile(join(out, names[1]!), 'utf8')).toContain('# Chief of Technology')
    const logged = await listSentPostings(context)
    expect(logged.map(({ fileName }) => fileName).sort()).toEqual(names)
    expect(logged[0]).toMatchObject({ roleId: role.id, roleRev: role.rev, audience: 'full' })
  })

  it('reveals nothing to an agency if it does not know a fact to withhold', async () => {
    const context = await createWithRole()
    const { handlers, out, request } = context
    const withhold = agencyDraftSchema.shape.withhold.parse(['client', 'reference'])
    const draft = { ...createEmptyAgencyDraft(), name: 'Pike', withhold }
    const agency = expectOk(await handlers['agencies.create']({ draft }))
    const refused = await handlers['documents.exportPosting'](
      request(['txt'], { audience: 'agency', agencyId: agency.id }),
    )
    expect(expectFailure(refused)).toBe('newer-format')
    expect(await readdir(out)).toEqual([])
  })

  it('is prepared until somebody says that it went out', async () => {
    const context = await createWithRole()
    expectOk(await context.handlers['documents.exportPosting'](context.request(['txt'])))
    const [logged] = await listSentPostings(context)
    expect(logged).toMatchObject({ status: 'prepared' })
    const { id } = logged!
    expectOk(await context.handlers['sentPostings.setStatus']({ id, status: 'answered' }))
    expect(await listSentPostings(context)).toMatchObject([{ id, status: 'answered', rev: 2 }])
  })

  it('leaves the client out of name and text if it is withheld', async () => {
    const { handlers, out, request, files } = await createWithRole()
    const agency = expectOk(
      await handlers['agencies.create']({
        draft: { ...createEmptyAgencyDraft(), name: 'Pike', withhold: ['client'] },
      }),
    )
    const report = expectOk(
      await handlers['documents.exportPosting'](
        request(['txt'], { audience: 'agency', agencyId: agency.id }),
      ),
    )
    expect(await readdir(out)).toEqual([`Chief of Technology - Pike - ${today}.txt`])
    expect(await readFile(files.resolve(report.files[0]!.token)!, 'utf8')).not.toContain(
      'Northwind',
    )
  })

  it('accepts an agency only for the audience agency', async () => {
    const { handlers, request } = await createWithRole()
    const draft = { ...createEmptyAgencyDraft(), name: 'Pike' }
    const agencyId = expectOk(await handlers['agencies.create']({ draft })).id
    const result = await handlers['documents.exportPosting'](request(['md'], { agencyId }))
    expect(expectFailure(result)).toBe('invalid-input')
  })

  it('requires an agency for the audience agency, since it says what to withhold', async () => {
    const { handlers, out, request } = await createWithRole()
    const generic = request(['md'], { audience: 'agency' })
    expect(await handlers['documents.exportPosting'](generic)).toMatchObject({
      error: { code: 'invalid-input', message: textContaining('Choose the agency') },
    })
    expect(await readdir(out)).toEqual([])
  })

  it('writes nothing until each passage that may reveal what is withheld is decided', async () => {
    const context = await createWithRole()
    const { handlers, out, request } = context
    const draft = createRoleDraft({
      client: 'Apple',
      salary: null,
      definition: [createListItem('Apple pie, for £85,000–105,000.')],
    })
    const roleId = expectOk(await handlers['roles.create']({ draft })).id
    const withhold: WithheldFact[] = ['client', 'salary']
    const agency = { ...createEmptyAgencyDraft(), name: 'Pike', withhold }
    const agencyId = expectOk(await handlers['agencies.create']({ draft: agency })).id
    const ask = (fields: Partial<ExportRequest> = {}) =>
      handlers['documents.exportPosting'](
        request(['txt', 'md'], { roleId, audience: 'agency', agencyId, ...fields }),
      )
    expect(await ask()).toMatchObject({
      error: {
        code: 'withheld-unclear',
        details: {
          places: [
            textContaining('Salary: empty'),
            textContaining('[Apple] pie'),
            textContaining('[£85,000–105,000]'),
          ],
        },
      },
    })
    expect(await readdir(out)).toEqual([])
    expect(await listSentPostings(context)).toEqual([])

    const { doubts } = buildPostingDocument({
      role: { ...draft },
      audience: 'agency',
      agency,
      pageSize: 'A4',
    })
    const [empty, name, amount] = doubts.map(({ id }) => id)
    expect(expectFailure(await ask({ decisions: { [empty!]: 'leave', [name!]: 'leave' } }))).toBe(
      'withheld-unclear',
    )
    const decisions = { [empty!]: 'leave', [name!]: 'leave', [amount!]: 'replace' } as const
    const report = expectOk(await ask({ decisions }))
    const text = await readFile(context.files.resolve(report.files[0]!.token)!, 'utf8')
    expect(text).toContain('Apple pie, for […].')
  })

  it('never overwrites without being told to, and then writes none of them', async () => {
    const context = await createWithRole()
    const { handlers, out, request } = context
    const taken = `Chief of Technology - Northwind - ${today}.txt`
    await writeFile(join(out, taken), 'precious')
    expect(await handlers['documents.exportPosting'](request(['md', 'txt']))).toMatchObject({
      ok: false,
      error: { code: 'exists', details: { fileNames: [taken] } },
    })
    expect(await readdir(out)).toEqual([taken])
    expect(await readFile(join(out, taken), 'utf8')).toBe('precious')
    expect(await listSentPostings(context)).toEqual([])
  })

  it('lets only one of two simultaneous exports have the name', async () => {
    const context = await createWithRole()
    const { handlers, out, request } = context
    const results = await Promise.all([
      handlers['documents.exportPosting'](request(['md'])),
      handlers['documents.exportPosting'](request(['md'], { audience: 'advert' })),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'exists' } })
    expect(await readdir(out)).toHaveLength(1)
    expect(await listSentPostings(context)).toHaveLength(1)
  })

  it('overwrites when it is told to', async () => {
    const { handlers, out, request, files } = await createWithRole()
    const taken = join(out, `Chief of Technology - Northwind - ${today}.txt`)
    await writeFile(taken, 'old')
    const target = { kind: 'folder', token: files.issue(out), overwrite: true } as const
    expectOk(await handlers['documents.exportPosting'](request(['txt'], { target })))
    expect(await readFile(taken, 'utf8')).toContain('Chief of Technology')
  })

  it('writes to the file that the save dialog has asked about', async () => {
    const { handlers, out, request, files } = await createWithRole()
    const path = join(out, 'as I call it.md')
    await writeFile(path, 'old')
    const target = { kind: 'file', token: files.issue(path) } as const
    const report = expectOk(await handlers['documents.exportPosting'](request(['md'], { target })))
    expect(report.files[0]!.fileName).toBe('as I call it.md')
    expect(await readFile(path, 'utf8')).toContain('# Chief of Technology')
    const several = await handlers['documents.exportPosting'](request(['md', 'txt'], { target }))
    expect(expectFailure(several)).toBe('invalid-input')
  })

  it('keeps the role as it was printed when it is edited meanwhile', async () => {
    const context = await createWithRole()
    const { session, files, role } = context
    const workspace = expectOk(session.getWorkspace())
    const report = await exportPosting(
      {
        workspace,
        files,
        now: () => new Date(),
        printPdf: async () => {
          expectOk(await workspace.collection('roles').save({ ...role, title: 'Edited' }))
          return ok(await createPdf())
        },
      },
      context.request(['pdf']),
    )
    expectOk(report)
    const [logged] = await listSentPostings(context)
    const versions = expectOk(await workspace.versions.list(role.id))
    const printed = versions.find(({ rev }) => rev === logged!.roleRev)
    expect(printed).toMatchObject({ reason: 'export' })
    expect(expectOk(await workspace.versions.read(role.id, printed!.id)).title).toBe(role.title)
  })

  it('suggests a name with the date of the recruiter’s time zone', async () => {
    const context = await createWithRole()
    const { session, request } = context
    vi.stubEnv('TZ', 'Asia/Tokyo')
    onTestFinished(() => void vi.unstubAllEnvs())
    const { roleId, audience, agencyId, pageSize } = request(['docx'])
    const name = suggestPostingName(
      expectOk(session.getWorkspace()),
      { roleId, audience, agencyId, pageSize, format: 'docx' },
      '/home/anna/Documents',
      new Date('2026-11-25T20:30:00Z'),
    )
    expect(name).toEqual(ok('Chief of Technology - Northwind - 2026-11-26.docx'))
  })

  it('shows and opens written files by their tokens only', async () => {
    const { handlers, request, files, shown } = await createWithRole()
    const report = expectOk(await handlers['documents.exportPosting'](request(['md'])))
    const { token } = report.files[0]!
    expectOk(await handlers['documents.reveal']({ token }))
    expectOk(await handlers['documents.open']({ token }))
    expect(shown).toEqual([files.resolve(token), files.resolve(token)])
    const { files: others } = await createTestContext()
    const unknown = others.issue('/etc/passwd')
    expect(expectFailure(await handlers['documents.open']({ token: unknown }))).toBe('not-found')
  })

  it('makes a folder of its own for a recipient, and refuses a name that leads out of it', async () => {
    const { handlers, request, files, out } = await createWithRole()
    const write = async (subfolder: string) => {
      const target = {
        kind: 'folder',
        token: files.issue(out),
        overwrite: false,
        subfolder,
      } as const
      return handlers['documents.exportPosting'](request(['md'], { target }))
    }
    expectOk(await write('Alpenpersonal AG'))
    expect(await readdir(join(out, 'Alpenpersonal AG'))).toEqual([
      `Chief of Technology - Northwind - ${today}.md`,
    ])
    expect(expectFailure(await write('Alpenpersonal AG'))).toBe('exists')
    expectOk(await write('../../Elsewhere'))
    expect(await readdir(out)).toHaveLength(2)
  })
})
