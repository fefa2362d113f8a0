import type { Result } from '@shared/contract/result'
import type { SourceDocument } from '@shared/model/reading/sourceDocument'
import { readingLimits } from '../limits'
import { ReaderFault } from '../readerFault'
import { chooseAdvert, type MailPart } from './chooseAdvert'

/** A mail, from either file format. */
export interface Mail {
  subject: string
  /** Name and address of the sender. */
  sender: string
  /** An ISO date if it could be parsed. */
  sentAt: string
  /** One of them may be empty. */
  html: string
  text: string
  attachments: readonly { fileName: string; bytes: Uint8Array }[]
}

/** Reads an attachment or the text of a mail. */
export type ReadPart = (bytes: Uint8Array, fileName: string) => Promise<Result<SourceDocument>>

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const listFacts = ({ subject, sender, sentAt }: Mail): SourceDocument['facts'] =>
  [
    { name: 'subject', value: subject.trim() },
    { name: 'sender', value: sender.trim() },
    { name: 'sentAt', value: sentAt.trim() },
  ]
    .filter(({ value }) => value !== '')
    .map((fact) => ({ ...fact, lines: null }))

const readBody = async ({ html, text }: Mail, read: ReadPart): Promise<MailPart[]> => {
  const isHtml = html.trim() !== ''
  if (!isHtml && text.trim() === '') return []
  const result = await read(
    encode(isHtml ? `<!doctype html><meta charset="utf-8">${html}` : text),
    isHtml ? 'mail.html' : 'mail.txt',
  )
  return result.ok ? [{ fileName: null, document: result.value }] : []
}

/**
 * Reads the advert in a mail, whether it is the text or an attachment; the rest of the mail is
 * left out. Subject, sender and date are facts. Throws `ReaderFault` if nothing in it can be
 * read.
 */
export const readMail = async (mail: Mail, read: ReadPart): Promise<SourceDocument> => {
  const parts = await readBody(mail, read)
  const unread: string[] = []
  for (const { fileName, bytes } of mail.attachments.slice(0, readingLimits.attachments)) {
    const result = await read(bytes, fileName)
    if (result.ok) parts.push({ fileName, document: result.value })
    else if (!/\.(?:png|jpe?g|gif|bmp|svg|ics|vcf|p7s)$/iu.test(fileName)) {
      unread.push(`The attachment ${fileName} was not read. ${result.error.message}`)
    }
  }
  const advert = chooseAdvert(parts)
  if (advert === null) {
    throw new ReaderFault(
      'invalid-input',
      ['There is no readable text in this mail.', ...unread].join(' '),
    )
  }
  return {
    ...advert,
    facts: [...listFacts(mail), ...advert.facts],
    warnings: [...advert.warnings, ...unread],
  }
}
