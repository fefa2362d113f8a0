import { areFactsShort, createFactRuns } from './shortFacts'
import type { Block, PostingDocument, Run } from './postingDocument'

/** Escapes text so that no character acts as Markdown (CommonMark) or HTML. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&]/gu, '\\$&')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
    .replace(/^(\s*)([-+=])/u, '$1\\$2')

/** Asterisks next to a space would be literal, so spaces stay outside them. */
const renderRun = ({ text, style }: Run): string => {
  const words = text.trim()
  if (style !== 'strong' || words === '') return escapeMarkdown(text)
  const [before = '', after = ''] = text.split(words)
  return `${before}**${escapeMarkdown(words)}**${after}`
}

const renderRuns = (runs: readonly Run[]): string => runs.map(renderRun).join('')

const renderFacts = (block: Extract<Block, { kind: 'facts' }>): string => {
  if (areFactsShort(block))
    return block.facts.map((fact) => renderRuns(createFactRuns(fact))).join('\n\n')
  return [
    `| ${escapeMarkdown(block.labelHeading)} | ${escapeMarkdown(block.valueHeading)} |`,
    '| --- | --- |',
    ...block.facts.map(
      ({ label, value }) => `| **${escapeMarkdown(label)}** | ${escapeMarkdown(value)} |`,
    ),
  ].join('\n')
}

const renderBlock = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return renderRuns(block.runs)
    case 'list':
      return block.items.map((item) => `- ${renderRuns(item)}`).join('\n')
    case 'facts':
      return renderFacts(block)
  }
}

/** Renders a posting as Markdown: CommonMark with one GitHub-style table. */
export const renderPostingMarkdown = (document: PostingDocument): string =>
  [
    ...(document.header.length === 0 ? [] : [document.header.map(escapeMarkdown).join('  \n')]),
    `# ${escapeMarkdown(document.title)}`,
    ...document.blocks.map(renderBlock),
  ].join('\n\n') + '\n'
