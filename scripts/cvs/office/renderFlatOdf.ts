import { escapeHtml as escapeXml } from '../html/escapeHtml'
import { listContactLines } from '../html/contactLines'
import {
  findHead,
  type CvBlock,
  type CvEntry,
  type CvSection,
  type CvSource,
} from '../source/cvSource'
import { createStyles, namespaces } from './flatStyles'

const tab = '<text:tab/>'

/** Where the dates of a position end, in layouts with less room than the page. */
const datesEnd: Record<string, string> = { textbox: '10.6cm', columns: '7.6cm', cells: '11cm' }

const createParagraph = (style: string, content: string): string =>
  `<text:p text:style-name="${style}">${content}</text:p>`

const createStrong = (text: string): string =>
  `<text:span text:style-name="Strong">${escapeXml(text)}</text:span>`

const createTable = (rows: readonly (readonly [string, string])[]): string =>
  `<table:table><table:table-column table:style-name="Narrow"/><table:table-column table:style-name="Wide"/>${rows
    .map(
      ([left, right]) =>
        `<table:table-row><table:table-cell>${left}</table:table-cell><table:table-cell>${right}</table:table-cell></table:table-row>`,
    )
    .join('')}</table:table>`

const listOrganisation = ({ isContinued, organisation, place }: CvEntry): string =>
  [isContinued ? '' : organisation, place].filter((part) => part !== '').join(', ')

const renderEntry = (entry: CvEntry): string =>
  [
    createParagraph('Entry', `${createStrong(entry.title)}${tab}${escapeXml(entry.dates)}`),
    ...(listOrganisation(entry) === ''
      ? []
      : [createParagraph('Body', escapeXml(listOrganisation(entry)))]),
  ].join('\n')

const renderBlock = (block: CvBlock, body: string): string => {
  switch (block.type) {
    case 'entry':
      return renderEntry(block)
    case 'paragraph':
      return createParagraph(body, escapeXml(block.text))
    case 'bullet':
      return `<text:list text:style-name="Bullets"><text:list-item>${createParagraph(body, escapeXml(block.text))}</text:list-item></text:list>`
    case 'items':
      return createParagraph(
        body,
        `${block.label === '' ? '' : createStrong(`${block.label}: `)}${block.items.map(({ text, level }) => escapeXml(level === '' ? text : `${text} (${level})`)).join(', ')}`,
      )
  }
}

const renderSection = ({ heading, blocks }: CvSection, body: string): string =>
  [
    createParagraph('Heading', escapeXml(heading)),
    ...blocks.map((block) => renderBlock(block, body)),
  ].join('\n')

const renderRows = ({ blocks }: CvSection, body: string): string => {
  const rows: [string, string][] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    if (block.type === 'entry')
      rows.push([
        createParagraph(body, escapeXml(block.dates)),
        createParagraph(body, createStrong(block.title)) +
          createParagraph(body, escapeXml(listOrganisation(block))),
      ])
    else if (block.type === 'items')
      rows.push([
        createParagraph(body, escapeXml(block.label)),
        createParagraph(
          body,
          block.items
            .map(({ text, level }) => escapeXml(level === '' ? text : `${text} (${level})`))
            .join(', '),
        ),
      ])
    else if (last === undefined) rows.push([createParagraph(body, ''), renderBlock(block, body)])
    else last[1] += renderBlock(block, body)
  }
  return createTable(rows)
}

/** Returns a CV as a flat OpenDocument text in the layout that its head names. */
export const renderFlatOdf = (source: CvSource): string => {
  const layout = findHead(source, 'layout')
  const body = findHead(source, 'lang') === 'ar' ? 'Rtl' : 'Body'
  const contact = listContactLines(source).map(({ text }) => escapeXml(text))
  const name = createParagraph(
    'Name',
    escapeXml(findHead(source, 'shown') || findHead(source, 'name')),
  )
  const headline = findHead(source, 'headline')
  const top = name + (headline === '' ? '' : createParagraph('Headline', escapeXml(headline)))
  const lines = contact.map((line) => createParagraph(body, line)).join('')
  const title = findHead(source, 'title')
  const document = title === '' ? '' : createParagraph('Headline', escapeXml(title))
  const sections = (beside: boolean): string =>
    source.sections
      .filter(({ isBeside }) => isBeside === beside)
      .map((section) => renderSection(section, body))
      .join('\n')
  const all = source.sections.map((section) => renderSection(section, body)).join('\n')
  const render = (): string => {
    switch (layout) {
      case 'letterhead':
        return document + all
      case 'table':
        return (
          document +
          top +
          createTable(
            contact.map((line) => [createParagraph(body, ''), createParagraph(body, line)]),
          ) +
          source.sections
            .map(
              (section) =>
                createParagraph('Heading', escapeXml(section.heading)) + renderRows(section, body),
            )
            .join('')
        )
      case 'cells':
        return createTable([[lines + sections(true), top + sections(false)]])
      case 'textbox':
        return `<text:p text:style-name="Body"><draw:frame draw:style-name="Box" text:anchor-type="paragraph" svg:width="5.4cm" svg:x="11.2cm" svg:y="0cm" draw:z-index="0"><draw:text-box fo:min-height="2cm">${lines}${sections(true)}</draw:text-box></draw:frame></text:p>${top}${sections(false)}`
      case 'columns':
        return `${document}${top}${createParagraph(body, contact.join(' | '))}<text:section text:style-name="Columns" text:name="Columns">${all}</text:section>`
      default:
        return document + top + createParagraph(body, contact.join(' · ')) + all
    }
  }
  const isHeaded = layout === 'letterhead'
  const header = isHeaded ? top + createParagraph(body, contact.join(' · ')) : ''
  const footer =
    isHeaded || layout === 'paged'
      ? createParagraph(
          body,
          `${escapeXml(findHead(source, 'name'))} – <text:page-number/> / <text:page-count/>`,
        )
      : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
${createStyles(findHead(source, 'font') || 'Liberation Sans', header, footer, datesEnd[layout] ?? '16.5cm')}
<office:body><office:text>${render()}</office:text></office:body></office:document>
`
}
