import { listContactLines } from '../html/contactLines'
import { findHead, type CvBlock, type CvEntry, type CvSource } from '../source/cvSource'
import { escapeLatex } from './escapeLatex'
import { renderModernCv } from './renderModernCv'

const joinOrganisation = ({ isContinued, organisation, place }: CvEntry): string =>
  [isContinued ? '' : organisation, place]
    .filter((part) => part !== '')
    .map(escapeLatex)
    .join(', ')

const renderBlock = (block: CvBlock): string => {
  switch (block.type) {
    case 'entry':
      return `\\cventry{${escapeLatex(block.title)}}{${joinOrganisation(block)}}{${escapeLatex(block.dates)}}`
    case 'paragraph':
      return `${escapeLatex(block.text)}\\par`
    case 'bullet':
      return `\\cvbullet{${escapeLatex(block.text)}}`
    case 'items':
      return `${block.label === '' ? '' : `\\textbf{${escapeLatex(block.label)}:} `}${block.items.map(({ text, level }) => escapeLatex(level === '' ? text : `${text} (${level})`)).join(', ')}\\par`
  }
}

const entryCommands: Record<string, string> = {
  'employer-first': String.raw`\newcommand{\cventry}[3]{\par\smallskip\noindent\textbf{#2}\hfill #3\par\noindent\textit{#1}\par}`,
  'dates-left': String.raw`\newcommand{\cventry}[3]{\par\smallskip\noindent\begin{minipage}[t]{.24\linewidth}#3\end{minipage}\begin{minipage}[t]{.76\linewidth}\raggedright\textbf{#1}\\#2\end{minipage}\par}`,
  stacked: String.raw`\newcommand{\cventry}[3]{\par\medskip\noindent\textbf{#1}\par\noindent #2\par\noindent{\small #3}\par}`,
  'dates-right': String.raw`\newcommand{\cventry}[3]{\par\smallskip\noindent\textbf{#1}, #2\hfill #3\par}`,
}

/** Returns a CV as a document of XeLaTeX: one of the class moderncv, or of an article that is laid out by hand. */
export const renderLatex = (source: CvSource): string => {
  const layout = findHead(source, 'layout')
  if (layout.startsWith('moderncv')) return renderModernCv(source, layout)
  const icons: Record<string, string> = {
    mail: 'F0E0',
    phone: 'F095',
    place: 'F041',
    link: 'F0C1',
    line: 'F073',
  }
  const hasIcons = findHead(source, 'icons') === 'yes'
  const contact = listContactLines(source).map(
    ({ kind, text }) => (hasIcons ? `{\\icons\\symbol{"${icons[kind]}}}~` : '') + escapeLatex(text),
  )
  const render = (beside: boolean | null): string =>
    source.sections
      .filter(({ isBeside }) => beside === null || isBeside === beside)
      .map(
        ({ heading, blocks }) =>
          `\\cvsection{${escapeLatex(heading)}}\n${blocks.map(renderBlock).join('\n')}`,
      )
      .join('\n')
  const headline = escapeLatex(findHead(source, 'headline'))
  const name = escapeLatex(findHead(source, 'shown') || findHead(source, 'name'))
  const top = `{\\Huge ${layout === 'article-caps' ? `\\textsc{${name}}` : name}}\\par\\smallskip{\\large ${headline}}\\par\\smallskip{}`
  const body =
    layout === 'article-columns'
      ? `\\begin{center}${top}\\end{center}\\noindent\\begin{minipage}[t]{.32\\linewidth}\\raggedright\\small ${contact.join('\\par ')}\\par\n${render(true)}\\end{minipage}\\hfill\\begin{minipage}[t]{.64\\linewidth}\n${render(false)}\\end{minipage}`
      : `\\begin{center}${top}${contact.join(' \\textbar{} ')}\\end{center}\n${render(null)}`
  const font = findHead(source, 'font')
  return String.raw`\documentclass[a4paper,10pt]{article}
\usepackage[margin=20mm]{geometry}
\usepackage{fontspec}
${font === '' ? '' : `\\setmainfont{${font}}`}
\newfontfamily\icons{FontAwesome}
\setlength{\parindent}{0pt}
\pagestyle{empty}
\newcommand{\cvsection}[1]{\par\bigskip\noindent{\large\scshape #1}\par\vspace{-.6em}\noindent\rule{\linewidth}{.4pt}\par}
\newcommand{\cvbullet}[1]{\par\hangindent=1.2em\noindent\hspace*{.4em}\textbullet~#1\par}
${entryCommands[findHead(source, 'entry')] ?? entryCommands['dates-right'] ?? ''}
\begin{document}
${body}
\end{document}
`
}
