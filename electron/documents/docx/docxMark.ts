import { BookmarkEnd, BookmarkStart, type Document, type TextRun } from 'docx'
import { markNamespace, markProperty, nameMarkBookmark } from '@shared/document/sentMark'
import { StandInRun } from './standInRun'

// Three places, since no program keeps them all: LibreOffice drops the XML part, Google Docs the rest.

const partPath = 'customXml/item1.xml'
const partType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'

/** The docx library counts bookmarks over all files, and no two files were equal. */
const bookmarkId = 1

/** The custom properties of a file with this mark. */
export const createMarkProperties = (
  mark: string | undefined,
): { name: string; value: string }[] =>
  mark === undefined ? [] : [{ name: markProperty, value: mark }]

/** Runs within a bookmark that carries the mark. */
export const bookmarkRuns = (runs: readonly TextRun[], mark: string | undefined): TextRun[] =>
  mark === undefined
    ? [...runs]
    : [
        new StandInRun(new BookmarkStart(nameMarkBookmark(mark), bookmarkId)),
        ...runs,
        new StandInRun(new BookmarkEnd(bookmarkId)),
      ]

/** The XML part that carries the mark. */
export const createMarkParts = (mark: string | undefined): { path: string; data: string }[] =>
  mark === undefined
    ? []
    : [
        {
          path: partPath,
          data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sent xmlns="${markNamespace}" mark="${mark}"/>`,
        },
      ]

/** Relates the document to the XML part that carries its mark. */
export const addMarkRelation = (file: Document, mark: string | undefined): void => {
  if (mark !== undefined)
    file.Document.Relationships.addRelationship('SentMark', partType, `../${partPath}`)
}
