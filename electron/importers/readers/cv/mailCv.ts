import { fail, ok, type Result } from '@shared/contract/result'
import type { CvMail, CvReading } from '@shared/model/reading/cvReading'
import { readingLimits } from '../limits'
import type { Mail } from '../mail/readMail'

type ReadPart = (bytes: Uint8Array, fileName: string) => Promise<Result<CvReading>>

const noCv = /\.(?:gif|bmp|svg|ics|p7s|css)$/iu

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const readBody = async ({ html, text }: Mail, read: ReadPart): Promise<CvReading | null> => {
  const isHtml = html.trim() !== ''
  const body = isHtml ? `<!doctype html><meta charset="utf-8">${html}` : text
  if (body.trim() === '') return null
  const result = await read(encode(body), isHtml ? 'mail.html' : 'mail.txt')
  return result.ok ? result.value : null
}

const countFields = ({ name, emails, experience, education, skills }: CvReading): number =>
  Number(name !== '') +
  emails.length +
  experience.length * 2 +
  education.length * 2 +
  skills.length / 4

const isCv = ({ kind }: CvReading): boolean => kind === 'cv' || kind === 'scan'

/** Says which attachment has the pages; those of a mail within the mail can’t be found again. */
const nameAttachment = ({ layout, ...reading }: CvReading, fileName: string): CvReading =>
  layout === undefined || layout.attachment !== null
    ? reading
    : { ...reading, layout: { ...layout, attachment: fileName } }

/** Adds the sender’s address to a CV that has none. */
const addSender = (reading: CvReading, { sender }: Mail): CvReading => {
  const [, address] = /([^\s<>]+@[^\s<>]+)/u.exec(sender) ?? []
  if (address === undefined || reading.emails.length > 0) return reading
  const text = `${reading.text}\n${sender}`
  const line = text.split('\n').length
  const place = { field: 'emails.0', from: line, to: line, confidence: 0.8 }
  return { ...reading, text, emails: [address], places: [...reading.places, place] }
}

const describeMail = ({ subject, sender, sentAt }: Mail): CvMail => {
  const time = Date.parse(sentAt)
  return {
    subject: subject.trim(),
    sender: sender.trim(),
    sentAt: Number.isNaN(time) ? '' : new Date(time).toISOString(),
  }
}

/**
 * Reads the CV in a mail: the attachment that is most of one, or else the text. Fails with `invalid-input`
 * if nothing in it can be read.
 */
export const readMailCv = async (mail: Mail, read: ReadPart): Promise<Result<CvReading>> => {
  const readings: CvReading[] = []
  const warnings: string[] = []
  for (const { fileName, bytes } of mail.attachments.slice(0, readingLimits.attachments)) {
    if (noCv.test(fileName)) continue
    const result = await read(bytes, fileName)
    if (!result.ok)
      warnings.push(`The attachment ${fileName} was not read. ${result.error.message}`)
    else if (isCv(result.value))
      readings.push({
        ...nameAttachment(result.value, fileName),
        warnings: [`Read from the attachment ${fileName}.`, ...result.value.warnings],
      })
  }
  const body = readings.length > 0 ? null : await readBody(mail, read)
  const all = body === null ? readings : [...readings, body]
  const [best] = all.sort((one, other) => countFields(other) - countFields(one))
  if (best === undefined)
    return fail('invalid-input', ['There is no readable text in this mail.', ...warnings].join(' '))
  const complete = isCv(best) ? addSender(best, mail) : best
  return ok({
    ...complete,
    warnings: [...complete.warnings, ...warnings],
    mail: describeMail(mail),
  })
}
