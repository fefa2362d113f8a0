import { describe, expect, it } from 'vitest'
import { readDocument } from '@electron/importers/readers/readDocument'
import { buildMsg } from './buildMsg'
import { buildDocx, encodeText, listShort, paragraph, readIntact, textRun } from './readerTools'

const head = [
  'From: =?utf-8?Q?J=C3=BCrg?= <juerg@example.org>',
  'To: jobs@example.org',
  'Subject: A cook',
  'Date: Mon, 02 Nov 2026 10:00:00 +0000',
  'Message-ID: <1@example.org>',
  'MIME-Version: 1.0',
]

const duties = Array.from(
  { length: 12 },
  (_, index) => `Cook soup number ${index + 1} for all of our guests`,
)

const makeMail = (...lines: string[]): string => [...head, ...lines].join('\r\n')

const multipart = (...parts: string[]): string =>
  makeMail(
    'Content-Type: multipart/mixed; boundary="x"',
    '',
    ...parts.map((part) => `--x\r\n${part}`),
    '--x--',
    '',
  )

const attach = (fileName: string, bytes: Uint8Array): string =>
  [
    `Content-Type: application/octet-stream; name="${fileName}"`,
    `Content-Disposition: attachment; filename="${fileName}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(bytes).toString('base64'),
  ].join('\r\n')

const makeAdvert = (): Promise<Uint8Array> =>
  buildDocx(
    paragraph(textRun('Cook'), '<w:outlineLvl w:val="0"/>') +
      duties.map((duty) => paragraph(textRun(`• ${duty}`))).join(''),
  )

describe('a mail', () => {
  it('has its advert in the text', async () => {
    const document = await readIntact(
      makeMail(
        'Content-Type: text/html; charset=utf-8',
        '',
        '<h1>Cook</h1><ul><li>Soups</li></ul>',
      ),
      'advert.eml',
    )
    expect(listShort(document)).toEqual(['heading 1: Cook', 'listItem 1: Soups'])
    expect(document.facts).toEqual([
      { name: 'subject', value: 'A cook', lines: null },
      { name: 'sender', value: 'Jürg <juerg@example.org>', lines: null },
      { name: 'sentAt', value: '2026-11-02T10:00:00.000Z', lines: null },
    ])
  })

  it('has its advert in an attachment, and the text left out', async () => {
    const document = await readIntact(
      multipart(
        'Content-Type: text/plain\r\n\r\nHello, here is the advert.',
        attach('advert.docx', await makeAdvert()),
      ),
      'mail.eml',
    )
    expect(listShort(document)).toEqual([
      'heading 1: Cook',
      ...duties.map((duty) => `listItem 1: ${duty}`),
    ])
    expect(document.warnings).toEqual(['Read from the attachment advert.docx.'])
    const lines = document.text.split('\n')
    expect(document.leftOut.map(({ from, why }) => [lines[from - 1], why])).toEqual([
      ['Hello, here is the advert.', 'Text of the mail around the advert'],
    ])
  })

  it('has its advert in the attachment of a mail attached to it', async () => {
    const inner = multipart(attach('advert.docx', await makeAdvert()))
    const document = await readIntact(
      multipart(
        'Content-Type: text/plain\r\n\r\nPlease see below.',
        `Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="inner.eml"\r\n\r\n${inner}`,
      ),
      'mail.eml',
    )
    expect(listShort(document)[0]).toBe('heading 1: Cook')
  })

  it('says which attachment it could not read', async () => {
    const { warnings } = await readIntact(
      multipart(
        'Content-Type: text/plain\r\n\r\nA cook is wanted.',
        attach('x.pdf', encodeText('%PDF-1.7')),
      ),
      'mail.eml',
    )
    expect(warnings).toEqual([
      'The attachment x.pdf was not read. This PDF is damaged and can’t be read. Ask for it again, or open it in its own program, copy the text and paste it here.',
    ])
  })

  it('with nothing to read is refused', async () => {
    expect(await readDocument(encodeText(makeMail('', '')), 'mail.eml')).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
  })
})

describe('a mail that Outlook saved', () => {
  const outlook = { subject: 'A cook', senderName: 'Jürg', senderAddress: 'juerg@example.org' }

  it('has its advert in the text', async () => {
    const body = ['Cook', '', ...duties.map((duty) => `- ${duty}`)].join('\r\n')
    const document = await readIntact(buildMsg({ ...outlook, body, attachments: [] }), 'advert.msg')
    expect(listShort(document)).toEqual([
      'text: Cook',
      ...duties.map((duty) => `listItem 1: ${duty}`),
    ])
    expect(document.facts).toEqual([
      { name: 'subject', value: 'A cook', lines: null },
      { name: 'sender', value: 'Jürg <juerg@example.org>', lines: null },
    ])
  })

  it('has its advert in an attachment, and the text left out', async () => {
    const attachments = [{ fileName: 'advert.docx', bytes: await makeAdvert() }]
    const body = 'Hello, here is the advert.'
    const document = await readIntact(buildMsg({ ...outlook, body, attachments }), 'mail.msg')
    expect(listShort(document)).toEqual([
      'heading 1: Cook',
      ...duties.map((duty) => `listItem 1: ${duty}`),
    ])
    expect(document.warnings).toEqual(['Read from the attachment advert.docx.'])
  })

  it('is refused with a reason if it is cut short', async () => {
    const whole = buildMsg({ ...outlook, body: 'Cook', attachments: [] })
    const document = await readDocument(whole.slice(0, 600), 'advert.msg')
    expect(document).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})
