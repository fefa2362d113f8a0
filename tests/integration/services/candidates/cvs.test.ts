import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import type { CvSource } from '@shared/contract/channels/candidates/cvChannels'
import { draftCandidate } from '@shared/domain/candidates/draftCandidate'
import { createCandidateDraft, expectFailure, expectOk } from '../../store/temporaryWorkspace'
import { createOpenContext, createTestContext } from '../testContext'

const cvFolder = join(import.meta.dirname, '../../../fixtures/cvs/files')

const drop = async (name: string): Promise<CvSource> => ({
  kind: 'dropped',
  name,
  bytes: new Uint8Array(await readFile(join(cvFolder, name))),
})

const countDark = (pixels: Uint8Array): number => {
  let dark = 0
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1
  return dark
}

describe('showing a CV as it looks', () => {
  it('frames every line of a PDF on its page', async () => {
    const { handlers } = await createTestContext()
    const source = await drop('fr-comptable.pdf')
    const { text, layout } = expectOk(await handlers['cvs.read']({ source }))
    expect(layout?.boxes.map(({ line }) => line)).toEqual(text.split('\n').map((_, at) => at + 1))
    for (const { page, left, top, right, bottom } of layout?.boxes ?? []) {
      const size = layout?.pages[page] ?? { width: 0, height: 0 }
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(size.width)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(bottom).toBeLessThanOrEqual(size.height)
      expect(right).toBeGreaterThan(left)
      expect(bottom).toBeGreaterThan(top)
    }
  })

  it('draws its pages, and says that there is no further one', async () => {
    const { handlers } = await createTestContext()
    const source = await drop('fr-comptable.pdf')
    const picture = expectOk(await handlers['cvs.showPage']({ source, page: 0, attachment: null }))
    expect(picture.pixels).toHaveLength(picture.width * picture.height * 4)
    expect(countDark(picture.pixels)).toBeGreaterThan(1_000)
    expect(
      expectFailure(await handlers['cvs.showPage']({ source, page: 9, attachment: null })),
    ).toBe('invalid-input')
  })

  it('has no picture of a text, whose words are shown instead', async () => {
    const { handlers } = await createTestContext()
    const source = await drop('de-schreiner.txt')
    expect(expectOk(await handlers['cvs.read']({ source })).layout).toBeUndefined()
    expect(
      expectFailure(await handlers['cvs.showPage']({ source, page: 0, attachment: null })),
    ).toBe('invalid-input')
  })

  it('draws the page of a CV that is attached to a mail', async () => {
    const { handlers } = await createTestContext()
    const pdf = await readFile(join(cvFolder, 'fr-comptable.pdf'))
    const mail = [
      'From: Maëlys Quintard <maelys@example.org>',
      'To: jobs@agency.example',
      'Subject: Candidature',
      'Message-ID: <1@example.org>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=part',
      '',
      '--part',
      'Content-Type: application/pdf; name=cv.pdf',
      'Content-Disposition: attachment; filename=cv.pdf',
      'Content-Transfer-Encoding: base64',
      '',
      pdf.toString('base64').replace(/.{76}/gu, '$&\r\n'),
      '--part--',
    ].join('\r\n')
    const source = { kind: 'dropped', name: 'mail.eml', bytes: Buffer.from(mail) } as const
    const { layout } = expectOk(await handlers['cvs.read']({ source }))
    expect(layout).toMatchObject({ attachment: 'cv.pdf' })
    const attachment = layout?.attachment ?? null
    const picture = expectOk(await handlers['cvs.showPage']({ source, page: 0, attachment }))
    expect(countDark(picture.pixels)).toBeGreaterThan(1_000)
  })
})

describe('candidates out of the window', () => {
  it('creates a candidate with what was corrected, and the file as an attachment', async () => {
    const { handlers, files, folder } = await createOpenContext()
    await writeFile(join(folder, 'cv.txt'), 'Wade Hutchins, welder')
    const token = files.issue(join(folder, 'cv.txt'))
    const source: CvSource = { kind: 'chosen', token }
    const draft = createCandidateDraft({ name: 'Wade B. Hutchins' })
    const created = expectOk(await handlers['cvs.import']({ source, draft }))
    expect(created).toMatchObject({
      name: 'Wade B. Hutchins',
      attachments: [{ fileName: 'cv.txt', bytes: 21 }],
    })
    expect(expectFailure(await handlers['cvs.import']({ source, draft }))).toBe('exists')
  })

  it('keeps what was pasted as a file that a browser opens', async () => {
    const { handlers } = await createOpenContext()
    const source: CvSource = { kind: 'pasted', text: 'Wade', html: '<p>Wade</p>' }
    const reading = expectOk(await handlers['cvs.read']({ source }))
    const draft = draftCandidate(reading, 'Pasted CV', '2027-03-01T09:00:00.000Z')
    const created = expectOk(await handlers['cvs.import']({ source, draft }))
    expect(created.attachments).toMatchObject([{ fileName: 'Pasted CV.html' }])
  })

  it('finds the candidates who may be the same people, with the reason', async () => {
    const { handlers, session } = await createOpenContext()
    const workspace = expectOk(session.getWorkspace())
    const known = createCandidateDraft({
      contact: { email: '', phone: '+49 30 5550123', links: [] },
    })
    const { id } = expectOk(await workspace.collection('candidates').create(known))
    const { name, location, experience } = createCandidateDraft({ name: 'A. Lukasik' })
    const people = [
      { key: 'a', name, location, experience, contact: { ...known.contact, phone: '030 5550123' } },
      { key: 'b', name, location, experience, contact: { ...known.contact, phone: '' } },
    ]
    expect(expectOk(await handlers['cvs.findSame']({ people }))).toEqual([
      { key: 'a', candidateId: id, name: 'Anna Łukasik', why: 'The same phone number' },
    ])
  })

  it('reads the documents of an archive one by one, until the import is left', async () => {
    const { handlers } = await createTestContext()
    const zip = new JSZip().file('cvs/anna.txt', 'Anna').file('cvs/readme.exe', '')
    const bytes = await zip.generateAsync({ type: 'uint8array' })
    const source: CvSource = { kind: 'dropped', name: 'cvs.zip', bytes }
    const { archive, names } = expectOk(await handlers['cvs.unpack']({ source }))
    expect(names).toEqual(['anna.txt'])
    const document: CvSource = { kind: 'archived', archive, name: 'anna.txt' }
    expect(expectOk(await handlers['cvs.read']({ source: document })).text).toBe('Anna')
    await handlers['cvs.cancel']({})
    expect(expectFailure(await handlers['cvs.read']({ source: document }))).toBe('not-found')
  })
})
