import { findHead, listHead, type CvBlock, type CvSource } from '../source/cvSource'
import { escapeLatex } from './escapeLatex'

const describeItems = (block: Extract<CvBlock, { type: 'items' }>): string =>
  block.items
    .map(({ text, level }) => escapeLatex(level === '' ? text : `${text} (${level})`))
    .join(', ')

const renderBlocks = (blocks: readonly CvBlock[]): string => {
  const lines: string[] = []
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'entry') {
      const next = blocks.slice(at + 1).findIndex(({ type }) => type === 'entry')
      const below = blocks.slice(at + 1, next < 0 ? undefined : at + 1 + next)
      const bullets = below.flatMap((line) =>
        line.type === 'bullet' ? [`\\item ${escapeLatex(line.text)}`] : [],
      )
      const prose = below.flatMap((line) =>
        line.type === 'paragraph' ? [escapeLatex(line.text)] : [],
      )
      const text =
        bullets.length > 0 ? `\\begin{itemize}${bullets.join('\n')}\\end{itemize}` : prose.join(' ')
      const organisation = block.isContinued ? '' : escapeLatex(block.organisation)
      lines.push(
        `\\cventry{${escapeLatex(block.dates)}}{${escapeLatex(block.title)}}{${organisation}}{${escapeLatex(block.place)}}{}{${text}}`,
      )
    } else if (block.type === 'items') {
      const isNamed = block.label === '' && block.items.some(({ level }) => level !== '')
      if (isNamed)
        for (const { text, level } of block.items)
          lines.push(`\\cvitem{${escapeLatex(text)}}{${escapeLatex(level)}}`)
      else lines.push(`\\cvitem{${escapeLatex(block.label)}}{${describeItems(block)}}`)
    } else if (!blocks.slice(0, at).some(({ type }) => type === 'entry'))
      lines.push(`\\cvlistitem{${escapeLatex(block.text)}}`)
  }
  return lines.join('\n')
}

/** Returns a CV in the class moderncv; the layout is `moderncv-STYLE-COLOUR`. */
export const renderModernCv = (source: CvSource, layout: string): string => {
  const [, style = 'classic', colour = 'blue'] = layout.split('-')
  const names = findHead(source, 'name').split(' ')
  const phones = listHead(source, 'phone').map((phone) => phone.split(' = ')[0] ?? '')
  return String.raw`\documentclass[11pt,a4paper,sans]{moderncv}
\moderncvstyle{${style}}
\moderncvcolor{${colour}}
\usepackage[scale=0.78]{geometry}
\name{${escapeLatex(names.slice(0, -1).join(' '))}}{${escapeLatex(names.at(-1) ?? '')}}
${findHead(source, 'headline') === '' ? '' : `\\title{${escapeLatex(findHead(source, 'headline'))}}`}
${findHead(source, 'place') === '' ? '' : `\\address{${escapeLatex(findHead(source, 'place'))}}{}{}`}
${phones.map((phone, at) => `\\phone[${at === 0 ? 'mobile' : 'fixed'}]{${escapeLatex(phone)}}`).join('\n')}
${listHead(source, 'mail')
  .map((mail) => `\\email{${escapeLatex(mail)}}`)
  .join('\n')}
${listHead(source, 'link')
  .slice(0, 1)
  .map((link) => `\\homepage{${escapeLatex(link)}}`)
  .join('\n')}
${listHead(source, 'line')
  .slice(0, 1)
  .map((line) => `\\extrainfo{${escapeLatex(line)}}`)
  .join('\n')}
\begin{document}
\makecvtitle
${source.sections.map(({ heading, blocks }) => `\\section{${escapeLatex(heading)}}\n${renderBlocks(blocks)}`).join('\n')}
\end{document}
`
}
