import {
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx'
import type { PostingDocument } from '@shared/document/postingDocument'
import { pageSizesMm, theme } from '@shared/document/theme'
import { createDirection, chooseDirection, createTextRuns } from './docxText'
import { paragraphStyles } from './docxStyles'
import { getTextWidth, mmToTwips, toTwips } from './measures'

const edgeMm = 12

const createLine = (
  text: string,
  style: string,
  document: PostingDocument,
  after?: number,
): Paragraph => {
  const direction = chooseDirection(text, document.direction)
  return new Paragraph({
    style,
    ...createDirection(direction),
    children: createTextRuns(text, direction),
    ...(after === undefined ? {} : { spacing: { after } }),
  })
}

/** The whole letterhead on the first page, its first line on the rest. */
const createHeaders = (document: PostingDocument): ISectionOptions['headers'] => {
  const [name, ...rest] = document.header
  if (name === undefined) return undefined
  const lines = [name, ...rest]
  const letterhead = lines.map((text, index) =>
    createLine(
      text,
      index === 0 ? paragraphStyles.letterheadName : paragraphStyles.letterhead,
      document,
      index === lines.length - 1 ? toTwips(26) : undefined,
    ),
  )
  return {
    first: new Header({ children: letterhead }),
    default: new Header({ children: [createLine(name, paragraphStyles.header, document)] }),
  }
}

const createFooter = (document: PostingDocument): Footer => {
  const { before, between, after } = document.pageNumberWords
  return new Footer({
    children: [
      new Paragraph({
        style: paragraphStyles.footer,
        ...createDirection(document.direction),
        tabStops: [{ type: TabStopType.RIGHT, position: getTextWidth(document.pageSize) }],
        children: [
          ...createTextRuns(document.footer, document.direction),
          new TextRun({
            children: [
              new Tab(),
              before,
              PageNumber.CURRENT,
              between,
              PageNumber.TOTAL_PAGES,
              after,
            ],
          }),
        ],
      }),
    ],
  })
}

/** Paper, margins, header and footer of a posting. */
export const createSection = (
  document: PostingDocument,
  children: ISectionOptions['children'],
): ISectionOptions => {
  const { width, height } = pageSizesMm[document.pageSize]
  const { top, right, bottom, left } = theme.marginsMm
  const headers = createHeaders(document)
  const footer = createFooter(document)
  return {
    children,
    ...(headers === undefined ? {} : { headers }),
    footers: headers === undefined ? { default: footer } : { default: footer, first: footer },
    properties: {
      titlePage: headers !== undefined,
      page: {
        size: { width: mmToTwips(width), height: mmToTwips(height) },
        margin: {
          top: mmToTwips(top),
          right: mmToTwips(right),
          bottom: mmToTwips(bottom),
          left: mmToTwips(left),
          header: mmToTwips(edgeMm),
          footer: mmToTwips(edgeMm),
        },
      },
    },
  }
}
