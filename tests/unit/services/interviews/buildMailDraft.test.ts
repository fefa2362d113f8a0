import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { buildMailDraft, type MailDraft } from '@electron/documents/buildMailDraft'

const draft: MailDraft = {
  to: { name: 'Amara Okafor', address: 'amara@okafor.example' },
  subject: 'Interview: Head of Data',
  body: 'Dear Amara Okafor\n\nUntil soon.\n',
  writtenAt: new Date('2026-11-30T08:00:00.000Z'),
  attachments: [],
  boundary: 'edge',
}

const headOf = (mail: string): string => mail.slice(0, mail.indexOf('\r\n\r\n'))

describe('a mail draft', () => {
  it('comes back as it was written, and is not sent yet', async () => {
    const written = buildMailDraft(draft)
    const read = await PostalMime.parse(written)
    expect(read).toMatchObject({
      to: [{ name: 'Amara Okafor', address: 'amara@okafor.example' }],
      subject: draft.subject,
      date: '2026-11-30T08:00:00.000Z',
    })
    expect(read.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }))
    expect(read.text?.replaceAll('\r\n', '\n')).toBe(draft.body)
  })

  it.each([
    ['林佳穎', '面试：基础设施负责人——与团队见面，请确认时间'.repeat(4)],
    ['Łukasz Wiśniewski', 'Rozmowa: „Kierownik danych” w piątek o świcie'],
    ['أمينة الزهراء', 'مقابلة لوظيفة رئيس قسم البيانات'],
    ['Zoë "Zed" \\ Ångström, PhD', 'A =?UTF-8?Q?trap?= in the subject'],
    ['👩‍💻'.repeat(20), `${'x'.repeat(300)} and more`],
  ])('takes the name and subject of %s', async (name, subject) => {
    const to = { name, address: 'person@firm.example' }
    const written = buildMailDraft({ ...draft, to, subject })
    const read = await PostalMime.parse(written)
    expect(read.to?.[0]).toEqual({ name, address: to.address })
    expect(read.subject).toBe(subject)
    expect(headOf(written)).toMatch(/^[ -~\r\n]*$/)
    for (const line of headOf(written).split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
  })

  it('lets no line break of a name or subject begin another header', async () => {
    const written = buildMailDraft({
      ...draft,
      to: { name: 'A\r\nBcc: thief@evil.example', address: 'a@b.example>\r\nBcc: <c@d.example' },
      subject: 'Hello\r\nBcc: thief@evil.example',
    })
    expect((await PostalMime.parse(written)).bcc ?? []).toEqual([])
    expect(headOf(written)).not.toMatch(/^bcc:/im)
  })

  it('brings a file along, whatever its name', async () => {
    const attachment = {
      fileName: 'Gespräch.ics',
      mediaType: 'text/calendar',
      content: 'BEGIN ŁÓDŹ',
    }
    const read = await PostalMime.parse(buildMailDraft({ ...draft, attachments: [attachment] }))
    expect(read.text?.trim().replaceAll('\r\n', '\n')).toBe(draft.body.trim())
    expect(read.attachments).toMatchObject([
      { filename: 'Gespräch.ics', mimeType: 'text/calendar', disposition: 'attachment' },
    ])
    const content = read.attachments[0]?.content
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    // The parser gives each text a line end.
    expect(text.trimEnd()).toBe('BEGIN ŁÓDŹ')
  })

  it('is addressed to nobody where there is no address', async () => {
    const read = await PostalMime.parse(buildMailDraft({ ...draft, to: null }))
    expect(read.to ?? []).toEqual([])
  })
})
