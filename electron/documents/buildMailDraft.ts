/** A file that goes along with a mail. */
export interface MailAttachment {
  fileName: string
  /** Without parameters, e.g. `text/calendar`. */
  mediaType: string
  /** The bytes of the file, or its text, which is then sent as UTF-8. */
  content: string | Uint8Array
}

/** A mail that is not sent yet. */
export interface MailDraft {
  to: { name: string; address: string } | null
  subject: string
  body: string
  writtenAt: Date
  attachments: readonly MailAttachment[]
  /** Must stand in none of the parts. */
  boundary: string
}

const toBase64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64')

/** The most octets of an encoded word's content: 60 characters with its frame, of a line's 76 with the header's name. */
const longestWord = 36

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text) && !text.includes('=?')

/** Text without line breaks and other control characters, which would begin another header. */
const toLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim()

/** Splits text into pieces of at most 36 octets in UTF-8, never within a character. */
const splitOctets = (text: string): string[] => {
  const pieces: string[] = []
  let present = ''
  let octets = 0
  for (const character of text) {
    const size = Buffer.byteLength(character)
    if (octets + size > longestWord) {
      pieces.push(present)
      present = ''
      octets = 0
    }
    present += character
    octets += size
  }
  return present === '' ? pieces : [...pieces, present]
}

/** Writes text for a header: as it is, or as encoded words (RFC 2047), each on a line of its own. */
const encodeHeader = (text: string): string =>
  isPlain(text) && text.length <= 60
    ? text
    : splitOctets(text)
        .map((piece) => `=?UTF-8?B?${toBase64(piece)}?=`)
        .join('\r\n ')

const encodeName = (name: string): string =>
  isPlain(name) && name.length <= 60
    ? `"${name.replaceAll(/(["\\])/g, '\\$1')}"`
    : encodeHeader(name)

const encodeAddress = ({ name, address }: { name: string; address: string }): string => {
  const plain = toLine(address).replaceAll(/[<>\s]/g, '')
  return toLine(name) === '' ? plain : `${encodeName(toLine(name))}\r\n <${plain}>`
}

/** Base64 in lines of 76 characters (RFC 2045). */
const encodeBody = (content: string | Uint8Array): string =>
  (toBase64(content).match(/.{1,76}/g) ?? []).join('\r\n')

const writeText = (text: string): string[] => [
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  encodeBody(text.replaceAll(/\r\n?|\n/g, '\r\n')),
]

/** Names a file in ASCII and, if that is not all of it, in full beside it (RFC 2231). */
const writeFileName = (fileName: string): string => {
  const plain = toLine(fileName).replaceAll(/[^ -~]|["\\]/g, '_')
  const parts = encodeURIComponent(toLine(fileName)).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return plain === fileName
    ? `filename="${plain}"`
    : `filename="${plain}";\r\n filename*=UTF-8''${parts}`
}

const writeAttachment = ({ fileName, mediaType, content }: MailAttachment): string[] => [
  `Content-Type: ${mediaType}${typeof content === 'string' ? '; charset=utf-8' : ''}`,
  'Content-Transfer-Encoding: base64',
  `Content-Disposition: attachment;\r\n ${writeFileName(fileName)}`,
  '',
  encodeBody(content),
]

/** The date of a mail, in UTC: `Thu, 03 Dec 2026 13:00:00 +0000`. */
const formatDate = (date: Date): string => date.toUTCString().replace('GMT', '+0000')

/**
 * Writes a mail as a file that the mail program opens for sending (RFC 5322, `X-Unsent`). Names
 * and texts may be in any script. The program puts the sender in.
 */
export const buildMailDraft = ({
  to,
  subject,
  body,
  writtenAt,
  attachments,
  boundary,
}: MailDraft): string => {
  const head = [
    'X-Unsent: 1',
    ...(to === null ? [] : [`To: ${encodeAddress(to)}`]),
    `Subject: ${encodeHeader(toLine(subject))}`,
    `Date: ${formatDate(writtenAt)}`,
    'MIME-Version: 1.0',
  ]
  const content =
    attachments.length === 0
      ? writeText(body)
      : [
          `Content-Type: multipart/mixed; boundary="${boundary}"`,
          '',
          ...[writeText(body), ...attachments.map(writeAttachment)].flatMap((part) => [
            `--${boundary}`,
            ...part,
          ]),
          `--${boundary}--`,
        ]
  return `${[...head, ...content].join('\r\n')}\r\n`
}
