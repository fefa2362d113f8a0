import {
  Footer,
  Header,
  ImageRun,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type ISectionOptions,
} from 'docx'
import { findTheme, fitLogo, type LogoPicture } from '@shared/document/letterhead'
import type { PostingDocument } from '@shared/document/postingDocument'
import { pageSizesMm } from '@shared/document/theme'
import { createTextRuns } from './docxText'
import { mmToTwips } from './measures'
import { paragraphStyles } from './parts/styleNames'

const edgeMm = 12

const createLine = (text: string, style: string, document: PostingDocument): Paragraph =>
  new Paragraph({ style, children: createTextRuns(text, document) })

/** Names of drawings are the same in every file, so that equal documents are equal bytes. */
const logoName = { id: '1', name: 'Logo', title: '' }

const createLogo = (logo: LogoPicture): Paragraph =>
  new Paragraph({
    style: paragraphStyles.logo,
    children: [
      new ImageRun({
        type: 'png',
        data: Buffer.from(logo.png, 'base64'),
        transformation: fitLogo(logo),
        altText: { ...logoName, description: logo.alt },
      }),
    ],
  })

/** The whole letterhead on the first page, its first line on the rest. */
const createHeaders = (document: PostingDocument): ISectionOptions['headers'] => {
  const [name, ...rest] = document.header
  const logo = document.letterhead?.logo
  if (name === undefined && !logo) return undefined
  const letterhead = [
    ...(logo ? [createLogo(logo)] : []),
    ...(name === undefined ? [] : [createLine(name, paragraphStyles.letterheadName, document)]),
    ...rest.map((text) => createLine(text, paragraphStyles.letterhead, document)),
  ]
  return {
    first: new Header({ children: letterhead }),
    default: new Header({ children: [createLine(name ?? '', paragraphStyles.header, document)] }),
  }
}

const createFooter = (document: PostingDocument): Footer => {
  const { before, between, after } = document.pageNumberWords
  const direction = document.direction === 'rtl' ? { rightToLeft: true } : {}
  return new Footer({
    children: [
      ...(document.letterhead?.footer ?? []).map((line) =>
        createLine(line, paragraphStyles.footer, document),
      ),
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
  const { top, right, bottom, left } = findTheme(document.theme).marginsMm
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
