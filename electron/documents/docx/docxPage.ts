import { Footer, Header, PageNumber, Paragraph, Tab, TextRun, type ISectionOptions } from 'docx'
import type { PostingDocument } from '@shared/document/postingDocument'
import { pageSizesMm, themes } from '@shared/document/theme'
import { createTextRuns } from './docxText'
import { mmToTwips } from './measures'
import { paragraphStyles } from './parts/styleNames'

const edgeMm = 12

const createLine = (text: string, style: string, document: PostingDocument): Paragraph =>
  new Paragraph({ style, children: createTextRuns(text, document) })

/** The whole letterhead on the first page, its first line on the rest. */
const createHeaders = (document: PostingDocument): ISectionOptions['headers'] => {
  const [name, ...rest] = document.header
  if (name === undefined) return undefined
  const letterhead = [
    createLine(name, paragraphStyles.letterheadName, document),
    ...rest.map((text) => createLine(text, paragraphStyles.letterhead, document)),
  ]
  return {
    first: new Header({ children: letterhead }),
    default: new Header({ children: [createLine(name, paragraphStyles.header, document)] }),
  }
}

const createFooter = (document: PostingDocument): Footer => {
  const { before, between, after } = document.pageNumberWords
  const direction = document.direction === 'rtl' ? { rightToLeft: true } : {}
  return new Footer({
    children: [
      new Paragraph({
        style: paragraphStyles.footer,
        children: [
          ...createTextRuns(document.footer, document),
          new TextRun({
            ...direction,
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
  const { top, right, bottom, left } = themes[document.theme].marginsMm
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
