import MsgReader, { type FieldsData } from '@kenjiuno/msgreader'
import { decodeHtml } from '../html/decodeHtml'
import { ReaderFault } from '../readerFault'
import type { Mail } from './readMail'

const readHtml = ({ bodyHtml, html }: FieldsData): string =>
  bodyHtml ?? (html === undefined ? '' : decodeHtml(html).html)

const readDate = (text: string | undefined): string => {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}

/** Parses a mail as Outlook saves it (.msg). Throws for a broken one. */
export const parseMsg = (bytes: Uint8Array): Mail => {
  const reader = new MsgReader(bytes.slice().buffer)
  const fields = reader.getFileData()
  if (fields.error !== undefined)
    throw new ReaderFault('damaged', 'This Outlook mail is damaged and can’t be read.')
  const address = fields.senderSmtpAddress ?? fields.senderEmail ?? ''
  return {
    subject: fields.subject ?? '',
    sender: address === '' ? (fields.senderName ?? '') : `${fields.senderName ?? ''} <${address}>`,
    sentAt: readDate(fields.messageDeliveryTime ?? fields.clientSubmitTime),
    html: readHtml(fields),
    text: fields.body ?? '',
    attachments: (fields.attachments ?? []).map((attachment) => {
      const { fileName, content } = reader.getAttachment(attachment)
      return { fileName, bytes: content }
    }),
  }
}
