import { fail, ok, type Result } from '@shared/contract/result'
import type { PagePicture } from '@shared/model/reading/cvLayout'
import { detectFormat } from '../detectFormat'
import { parseEml } from '../mail/parseEml'
import { parseMsg } from '../mail/parseMsg'
import type { Mail } from '../mail/readMail'
import { withPdf } from '../pdf/openPdf'
import { withPage } from '../pdf/readChars'
import { brokenDocument, ReaderFault } from '../readerFault'
import { makePicturePdf } from './picturePdf'
import { renderColours } from './renderColours'

/** Which page: its index, and in a mail the attachment that has it. */
export interface CvPage {
  page: number
  attachment: string | null
}

const noPage = fail('invalid-input', 'This page can’t be shown as a picture.')

const showPdfPage = (bytes: Uint8Array, page: number): Promise<Result<PagePicture>> =>
  withPdf(bytes, (pdfium, document) => {
    const hasPage = page < pdfium.FPDF_GetPageCount(document)
    const picture = hasPage
      ? withPage(pdfium, document, page, (open) => renderColours(pdfium, open))
      : null
    return Promise.resolve(picture === null ? noPage : ok(picture))
  })

const showAttachedPage = (
  mail: Mail,
  { page, attachment }: CvPage,
): Promise<Result<PagePicture>> => {
  const attached = mail.attachments.find(({ fileName }) => fileName === attachment)
  return attached === undefined
    ? Promise.resolve(noPage)
    : show(attached.bytes, attached.fileName, { page, attachment: null })
}

const show = async (
  bytes: Uint8Array,
  fileName: string,
  { page, attachment }: CvPage,
): Promise<Result<PagePicture>> => {
  switch (detectFormat(bytes, fileName)) {
    case 'pdf':
      return showPdfPage(bytes, page)
    case 'picture': {
      const pdf = await makePicturePdf(bytes)
      return pdf === null ? noPage : showPdfPage(pdf, page)
    }
    case 'eml':
      return attachment === null
        ? noPage
        : showAttachedPage(await parseEml(bytes), { page, attachment })
    case 'msg':
      return attachment === null ? noPage : showAttachedPage(parseMsg(bytes), { page, attachment })
    default:
      return noPage
  }
}

/**
 * Renders a page of a PDF, a scan or a photo, or of one attached to a mail. Fails with `invalid-input` if
 * there is none, and as reading it does; must be called in a worker like it.
 */
export const showCvPage = async (
  bytes: Uint8Array,
  fileName: string,
  page: CvPage,
): Promise<Result<PagePicture>> => {
  try {
    return await show(bytes, fileName, page)
  } catch (error) {
    const fault = error instanceof ReaderFault ? error : brokenDocument('file')
    return fail(fault.code, fault.message)
  }
}
