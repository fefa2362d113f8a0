import { PDFBool, type PDFDict } from 'pdf-lib'
import { getDict, getEntry, getStream, getText } from '../file/values'
import type { CheckedFile } from '../file/checkedFile'
import { requireOfEach, requireThat, type PdfUaRule } from '../rule'

const listEmbeddedFiles = ({ dicts }: CheckedFile): PDFDict[] =>
  dicts.filter((dict) => getEntry(dict, 'EF') !== undefined)

/**
 * Rules about things that our files have no use for. Where veraPDF looks into the thing, these
 * refuse a file that has it at all.
 */
export const absentThingRules: readonly PdfUaRule[] = [
  requireOfEach('7.11-1', listEmbeddedFiles, (dict) =>
    getText(dict, 'F') && getText(dict, 'UF') ? null : 'an embedded file has no name',
  ),
  requireThat(
    '7.15-1',
    'there is an XFA form',
    ({ catalog }) =>
      getEntry(getDict(catalog, 'AcroForm'), 'XFA') === undefined &&
      getEntry(catalog, 'NeedsRendering') !== PDFBool.True,
  ),
  requireThat('7.16-1', 'the file is encrypted', ({ isEncrypted }) => !isEncrypted),
  requireOfEach(
    '7.20-1',
    ({ pages }) => pages.flatMap(({ content }) => content.forms),
    ({ dict }) => (getEntry(dict, 'Ref') === undefined ? null : 'a form refers to another file'),
  ),
  {
    id: '7.20-2',
    check: ({ pages }) => {
      const forms = pages.flatMap(({ content }) => content.forms)
      const tagged = forms.filter(({ dict }) => getEntry(dict, 'StructParents') !== undefined)
      return tagged
        .filter((form, index) => tagged.indexOf(form) < index)
        .map(() => 'a tagged form is painted twice')
    },
  },
  requireThat('7.21.4.2-1', 'there is a Type 1 font', ({ dicts }) =>
    dicts.every((dict) => getStream(dict, 'FontFile') === undefined),
  ),
]
