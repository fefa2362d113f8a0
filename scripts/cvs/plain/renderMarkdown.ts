import { listContactLines } from '../html/contactLines'
import { findHead, type CvBlock, type CvSource } from '../source/cvSource'
import { stripMarks } from '../source/marks'

const renderBlock = (block: CvBlock): string => {
  switch (block.type) {
    case 'entry': {
      const where = [block.isContinued ? '' : block.organisation, block.place]
      return `\n### ${[block.title, ...where].filter((part) => part !== '').join(', ')}\n\n*${block.dates}*\n`
    }
    case 'paragraph':
      return `${block.text}\n`
    case 'bullet':
      return `- ${block.text}`
    case 'items':
      return `${block.label === '' ? '' : `**${block.label}:** `}${block.items.map(({ text, level }) => (level === '' ? text : `${text} (${level})`)).join(', ')}\n`
  }
}

/** Returns a CV as Markdown. */
export const renderMarkdown = (source: CvSource): string => {
  const headline = findHead(source, 'headline')
  const text = [
    `# ${findHead(source, 'shown') || findHead(source, 'name')}`,
    ...(headline === '' ? [] : [`**${headline}**`]),
    listContactLines(source)
      .map((line) => line.text)
      .join('  \n'),
    ...source.sections.map(
      ({ heading, blocks }) => `## ${heading}\n\n${blocks.map(renderBlock).join('\n')}`,
    ),
  ].join('\n\n')
  return `${stripMarks(text)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
