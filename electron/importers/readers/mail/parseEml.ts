import PostalMime, { type Address, type Attachment } from 'postal-mime'
import type { Mail } from './readMail'

const describeAddress = (address: Address | undefined): string => {
  if (address?.address === undefined) return address?.name ?? ''
  return address.name === '' ? address.address : `${address.name} <${address.address}>`
}

const readContent = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

const nameAttachment = ({ filename, mimeType }: Attachment): string =>
  filename ?? (mimeType === 'message/rfc822' ? 'attached.eml' : 'attachment')

/** Parses a mail as programs send and save it (.eml). Rejects for excessive nesting. */
export const parseEml = async (bytes: Uint8Array): Promise<Mail> => {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
  return {
    subject: mail.subject ?? '',
    sender: describeAddress(mail.from),
    sentAt: mail.date ?? '',
    html: mail.html ?? '',
    text: mail.text ?? '',
    attachments: mail.attachments
      // Pictures within the text.
      .filter(({ related, mimeType }) => related !== true || !mimeType.startsWith('image/'))
      .map((attachment) => ({
        fileName: nameAttachment(attachment),
        bytes: readContent(attachment),
      })),
  }
}
