import { escapeHtml } from './escapeHtml'
import type { Block, PostingDocument, Run } from './postingDocument'
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

const renderRun = ({ text, style }: Run): string => {
  const escaped = escapeHtml(text)
  switch (style) {
    case 'strong':
      return `<strong>${escaped}</strong>`
    case 'quiet':
      return `<span class="quiet">${escaped}</span>`
    case undefined:
      return escaped
  }
}

const renderRuns = (runs: readonly Run[]): string => runs.map(renderRun).join('')

const renderFacts = (block: Extract<Block, { kind: 'facts' }>): string => {
  if (areFactsShort(block))
    return block.facts.map((fact) => `<p>${renderRuns(createFactRuns(fact))}</p>`).join('\n')
  const rows = block.facts.map(
    ({ label, value }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td><bdi>${escapeHtml(value)}</bdi></td></tr>`,
  )
  return ['<table>', `<tbody>${rows.join('\n')}</tbody>`, '</table>'].join('\n')
}

const renderBlock = (block: Block): string => {
  switch (block.kind) {
    case 'heading': {
      const tag = block.level === 1 ? 'h2' : 'h3'
      return `<${tag}>${escapeHtml(block.text)}</${tag}>`
    }
    case 'paragraph':
      return `<p dir="auto">${renderRuns(block.runs)}</p>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li dir="auto">${renderRuns(item)}</li>`).join('\n')}\n</ul>`
    case 'facts':
      return renderFacts(block)
  }
}

const renderLetterhead = (lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [
        `<header class="letterhead">${lines.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`).join('\n')}</header>`,
      ]

const renderBody = (document: PostingDocument): string =>
  [
    `<article class="posting" lang="${escapeHtml(document.language)}" dir="${document.direction}">`,
    ...renderLetterhead(document.header),
    `<h1 dir="auto">${escapeHtml(document.title)}</h1>`,
    ...document.blocks.map(renderBlock),
    '</article>',
  ].join('\n')

const renderMeta = (name: string, content: string): string[] =>
  content === '' ? [] : [`<meta name="${name}" content="${escapeHtml(content)}">`]

/** Renders a posting as HTML; all of its text is escaped. */
export const renderPostingHtml = (document: PostingDocument): PostingHtml => {
  const css = createPostingCss(document.pageSize, document.theme)
  const body = renderBody(document)
  const page = [
    '<!doctype html>',
    `<html lang="${escapeHtml(document.language)}" dir="${document.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(document.title)}</title>`,
    ...renderMeta('author', document.author),
    ...renderMeta('keywords', document.keywords.join(', ')),
    `<style>\n${css}${createPageCss(document.pageSize, document.theme)}</style>`,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
  return { css, body, page }
}
