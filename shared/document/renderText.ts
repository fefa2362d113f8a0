import type { Block, PostingDocument, Run } from './postingDocument'

const joinRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

const underline = (text: string, stroke: string): string =>
  `${text}\n${stroke.repeat(Math.min(Array.from(text).length, 72))}`

const renderBlock = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? `\n${underline(block.text, '-')}` : block.text
    case 'paragraph':
      return joinRuns(block.runs)
    case 'list':
      return block.items.map((item) => `• ${joinRuns(item)}`).join('\n')
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
  }
}

/**
 * Renders a posting as plain text, for mail and job boards: one line per paragraph, so that it
 * wraps wherever it is pasted.
 */
export const renderPostingText = (document: PostingDocument): string =>
  [
    ...(document.header.length === 0 ? [] : [document.header.join('\n')]),
    underline(document.title, '='),
    ...document.blocks.map(renderBlock),
  ].join('\n\n') + '\n'
