import { escapeHtml } from './escapeHtml'
import { findTheme, fitLogo, type LogoPicture } from './letterhead'
import type { Block, PostingDocument, Run } from './postingDocument'
import { chooseParagraphDirection, renderRuns } from './renderRuns'
import type { TextDirection } from './textDirection'
import { areFactsShort, createFactRuns } from './shortFacts'
import { createPageCss, createPostingCss } from './postingCss'

/** One posting as HTML, for the preview on screen, for printing, and as a file. */
export interface PostingHtml {
  /** For a `body` in a shadow root: everything is scoped to `.posting`. */
  css: string
  /** One element, `article.posting`. */
  body: string
  /** The whole page, including styles; loads nothing and runs nothing. */
  page: string
}

/** An element that contains runs; it says so where its direction is not the document's. */
const renderParagraph = (
  tag: 'p' | 'h1',
  runs: readonly Run[],
  base: TextDirection,
  className = '',
): string => {
  const direction = chooseParagraphDirection(runs, base)
  const attributes = [
    ...(className === '' ? [] : [` class="${className}"`]),
    ...(direction === base ? [] : [` dir="${direction}"`]),
  ].join('')
  return `<${tag}${attributes}>${renderRuns(runs, direction)}</${tag}>`
}

const renderFacts = (
  block: Extract<Block, { kind: 'facts' }>,
  direction: TextDirection,
): string => {
  if (areFactsShort(block))
    return block.facts
      .map((fact) => `<p>${renderRuns(createFactRuns(fact), direction)}</p>`)
      .join('\n')
  const rows = block.facts.map(
    ({ label, value }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${renderRuns([{ text: value }], direction)}</td></tr>`,
  )
  return ['<table>', `<tbody>${rows.join('\n')}</tbody>`, '</table>'].join('\n')
}

const renderBlock = (block: Block, direction: TextDirection): string => {
  switch (block.kind) {
    case 'heading': {
      const tag = block.level === 1 ? 'h2' : 'h3'
      const attribute = block.startsPage === true ? ' class="starts-page"' : ''
      return `<${tag}${attribute}>${escapeHtml(block.text)}</${tag}>`
    }
    case 'paragraph':
      return renderParagraph('p', block.runs, direction, block.isSignOff && 'sign-off')
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${renderRuns(item, direction)}</li>`).join('\n')}\n</ul>`
    case 'facts':
      return renderFacts(block, direction)
  }
}

const renderLogo = (logo: LogoPicture): string => {
  const { width, height } = fitLogo(logo)
  return `<img src="data:image/png;base64,${logo.png}" alt="${escapeHtml(logo.alt)}" width="${width}" height="${height}">`
}

const renderLetterhead = ({ header: lines, direction, letterhead }: PostingDocument): string[] => {
  const parts = [
    ...(letterhead?.logo ? [renderLogo(letterhead.logo)] : []),
    ...lines.map((line) => `<p>${renderRuns([{ text: line }], direction)}</p>`),
  ]
  return parts.length === 0 ? [] : [`<header class="letterhead">${parts.join('\n')}</header>`]
}

const renderBody = (document: PostingDocument): string =>
  [
    `<article class="posting" lang="${escapeHtml(document.language)}" dir="${document.direction}">`,
    ...renderLetterhead(document),
    renderParagraph('h1', [{ text: document.title }], document.direction),
    ...document.blocks.map((block) => renderBlock(block, document.direction)),
    '</article>',
  ].join('\n')

const renderMeta = (name: string, content: string): string[] =>
  content === '' ? [] : [`<meta name="${name}" content="${escapeHtml(content)}">`]

/** Renders a posting as HTML; all of its text is escaped. */
export const renderPostingHtml = (document: PostingDocument): PostingHtml => {
  const theme = findTheme(document.theme, document.letterhead?.brand)
  const css = createPostingCss(document.pageSize, theme)
  const body = renderBody(document)
  const pictures = document.letterhead?.logo ? 'img-src data:; ' : ''
  const page = [
    '<!doctype html>',
    `<html lang="${escapeHtml(document.language)}" dir="${document.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${pictures}style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(document.title)}</title>`,
    ...renderMeta('author', document.author),
    ...renderMeta('keywords', document.keywords.join(', ')),
    `<style>\n${css}${createPageCss(document.pageSize, theme)}</style>`,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
  return { css, body, page }
}
