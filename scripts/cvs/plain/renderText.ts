import { listContactLines } from '../html/contactLines'
import { findHead, type CvBlock, type CvSource } from '../source/cvSource'
import { stripMarks } from '../source/marks'

const renderBlock = (block: CvBlock): string => {
  switch (block.type) {
    case 'entry': {
      const where = [block.isContinued ? '' : block.organisation, block.place]
        .filter((part) => part !== '')
        .join(', ')
      return `\n${block.dates.padEnd(24)}${block.title}${where === '' ? '' : `\n${' '.repeat(24)}${where}`}`
    }
    case 'paragraph':
      return block.text
    case 'bullet':
      return `${' '.repeat(24)}* ${block.text}`
    case 'items':
      return `${block.label === '' ? '' : `${block.label}: `}${block.items.map(({ text, level }) => (level === '' ? text : `${text} (${level})`)).join(', ')}`
  }
}

/** Returns a CV as text such as people write it by hand, dates in a column of their own. */
export const renderText = (source: CvSource): string => {
  const text = [
    [
      findHead(source, 'shown') || findHead(source, 'name'),
      findHead(source, 'headline'),
      ...listContactLines(source).map((line) => line.text),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    ...source.sections.map(
      ({ heading, blocks }) =>
        `${heading}\n${'-'.repeat(heading.length)}\n${blocks.map(renderBlock).join('\n')}`,
    ),
  ].join('\n\n')
  return `${stripMarks(text).trim()}\n`
}
