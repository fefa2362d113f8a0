import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expect, it } from 'vitest'
import { createEmptyCandidateDraft } from '@shared/model/candidate'
import { invitationLanguages } from '@shared/labels/invitations'
import { createId, itemIdSchema } from '@shared/model/ids'
import { readCalendar } from '../../../helpers/readCalendar'
import { createRoleDraft, expectOk } from '../../store/temporaryWorkspace'
import { createApplicationDraft, createOpenContext } from '../testContext'

const at = '2026-12-03T13:00:00.000Z'

const createInterview = async () => {
  const context = await createOpenContext()
  const { handlers, files, folder } = context
  const role = expectOk(
    await handlers['roles.create']({
      draft: createRoleDraft({ title: 'Leiter/in “Daten”', client: 'Quietwater Holding' }),
    }),
  )
  const candidate = expectOk(
    await handlers['candidates.create']({
      draft: {
        ...createEmptyCandidateDraft(),
        name: '林佳穎',
        contact: { email: 'lin@firm.example', phone: '', links: [] },
      },
    }),
  )
  const interviewId = createId(itemIdSchema)
  const application = expectOk(
    await handlers['applications.create']({
      draft: {
        ...createApplicationDraft(role.id, candidate.id),
        interviews: [
          {
            id: interviewId,
            at,
            minutes: 45,
            place: 'Room 2, 3rd floor',
            text: 'Asks for 180k, doubtful',
            isDone: false,
          },
        ],
      },
    }),
  )
  const target = join(folder, 'out')
  await mkdir(target)
  const write = (kind: 'calendar' | 'mail', language?: string) =>
    handlers['interviews.writeFile']({
      applicationId: application.id,
      interviewId,
      kind,
      language,
      folder: files.issue(target),
    })
  const read = (name: string) => readFile(join(target, name), 'utf8')
  return { ...context, application, interviewId, target, write, read }
}

it('writes an entry for the calendar, again under another name', async () => {
  const { write, read, target } = await createInterview()
  const { name } = expectOk(await write('calendar'))
  const event = readCalendar(await read(name))
  expect(event.get('DTSTART')).toBe('20261203T130000Z')
  expect(event.get('SUMMARY')).toBe('Interview: 林佳穎 for Leiter/in “Daten”')
  expect(event.get('LOCATION')).toBe('Room 2, 3rd floor')
  expect(event.get('DESCRIPTION')).toBe('Asks for 180k, doubtful')

  const second = expectOk(await write('calendar'))
  expect(second.name).not.toBe(name)
  expect(readCalendar(await read(second.name)).get('UID')).toBe(event.get('UID'))
  expect(await readdir(target)).toHaveLength(2)
})

it('writes an invitation with the entry, and without what the recruiter noted', async () => {
  const { write, read } = await createInterview()
  const { name } = expectOk(await write('mail'))
  const mail = await PostalMime.parse(await read(name))
  expect(mail).toMatchObject({
    to: [{ name: '林佳穎', address: 'lin@firm.example' }],
    subject: 'Interview: Leiter/in “Daten”',
  })
  expect(mail.text).toContain('Room 2, 3rd floor')
  expect(mail.text).toContain('Ada')
  const [attachment] = mail.attachments
  const entry =
    typeof attachment?.content === 'string'
      ? attachment.content
      : new TextDecoder().decode(attachment?.content)
  // The parser turns the line ends of a text into those of Unix.
  const written = entry.replaceAll(/\r?\n/g, '\r\n')
  expect(readCalendar(written).get('DTSTART')).toBe('20261203T130000Z')
  expect(`${mail.text ?? ''}${entry}`).not.toMatch(/doubtful|Quietwater/)
})

it('writes the invitation in the language of the role, or in the one that is chosen', async () => {
  const { handlers, application, write, read } = await createInterview()
  const role = expectOk(await handlers['roles.get']({ id: application.roleId }))
  expectOk(await handlers['roles.save']({ record: { ...role, language: 'de-AT' } }))
  const readMail = async (language?: string) =>
    PostalMime.parse(await read(expectOk(await write('mail', language)).name))

  const german = await readMail()
  expect(german.subject).toBe('Vorstellungsgespräch: Leiter/in “Daten”')
  expect(german.text).toContain('Guten Tag 林佳穎,')
  expect(german.text).toMatch(/Wann: Donnerstag, 3\. Dezember 2026 .*, 45 Minuten/)
  expect(german.attachments[0]?.filename).toBe('Vorstellungsgespräch.ics')
  expect((await readMail('fr')).text).toMatch(/Quand: jeudi 3 décembre/)
})

it.each(invitationLanguages)(
  'has an invitation in %s, without a word of English',
  async (language) => {
    const { write, read } = await createInterview()
    const mail = await PostalMime.parse(await read(expectOk(await write('mail', language)).name))
    expect(mail.text).toContain('Leiter/in “Daten”')
    expect(mail.text).toContain('45')
    if (language !== 'en') expect(mail.text).not.toMatch(/Dear|When|Kind regards|interview\b/)
  },
)

it('writes nothing about an interview that was cancelled', async () => {
  const { handlers, application, write, target } = await createInterview()
  expectOk(await handlers['applications.save']({ record: { ...application, interviews: [] } }))
  expect(await write('mail')).toMatchObject({ ok: false, error: { code: 'not-found' } })
  expect(await readdir(target)).toEqual([])
})
