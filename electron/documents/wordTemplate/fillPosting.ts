import type { PostingDocument } from '@shared/document/postingDocument'
import type { TemplateData } from '@shared/posting/templateData'
import { createCoreProperties } from '../docx/parts/coreProperties'
import { setZipDates } from '../docx/zipDates'
import type { CheckedTemplate } from './checkTemplate'
import { fillTemplate } from './fillTemplate'
import { addMark } from './addMark'
import { addPackagePart } from './package/addPackagePart'
import type { ReadTemplate } from './readTemplate'

/**
 * Fills a checked template with a posting and returns the bytes of the Word file, the same for the
 * same posting. Title, author and dates are those of the posting. Throws `UnfillableTemplate` as
 * `fillTemplate` does.
 */
export const fillPosting = (
  template: ReadTemplate,
  check: CheckedTemplate,
  data: TemplateData,
  document: PostingDocument,
): Uint8Array => {
  const zip = fillTemplate(template, check, data)
  addPackagePart(zip, {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation:
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    id: 'CoreProperties',
    content: createCoreProperties(document),
  })
  if (document.mark !== undefined && template.body) addMark(zip, template.body.path, document.mark)
  const bytes = zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
  setZipDates(bytes, document.day)
  return bytes
}
