import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderHtml } from './html/renderHtml'
import { renderLatex } from './latex/renderLatex'
import { renderFlatOdf } from './office/renderFlatOdf'
import { renderMarkdown } from './plain/renderMarkdown'
import { renderText } from './plain/renderText'
import { findHead, type CvSource } from './source/cvSource'

/** A file to be made: what a program is given, and what it makes of it. */
export interface FileJob {
  source: CvSource
  program: string
  /** Of the file that a program makes; a scan is made of a PDF. */
  extension: string
  from: string
  made: string
  /** The name of the finished file. */
  name: string
  isScan: boolean
}

const renderFor = (source: CvSource, program: string, extension: string): [string, string] => {
  switch (program) {
    case 'hand':
      return [
        extension,
        extension === 'md'
          ? renderMarkdown(source)
          : extension === 'html'
            ? renderHtml(source)
            : renderText(source),
      ]
    case 'chromium':
      return ['html', renderHtml(source)]
    case 'libreoffice':
      return ['fodt', renderFlatOdf(source)]
    case 'pandoc':
      return ['md', renderMarkdown(source)]
    case 'latex':
      return ['tex', renderLatex(source)]
    default:
      throw new Error(`${source.name}: no program “${program}”.`)
  }
}

/** In a text of one's own, braces are those of its language; LaTeX has brackets of its own too. */
const stripSkills = (text: string): string => text.replaceAll(/[[\]]/g, '')

/** Writes what the program of a source is given to the temporary folder. Throws where no such program is known. */
export const prepareFile = (source: CvSource, folder: string): FileJob => {
  const [program = '', target = '', scanned] = findHead(source, 'made').split(' ')
  const isScan = scanned === 'scan'
  const extension = isScan ? 'pdf' : target
  const [written, rendered] = renderFor(source, program, extension)
  const { verbatim } = source
  const text = verbatim === null ? rendered : program === 'latex' ? verbatim : stripSkills(verbatim)
  const from = join(folder, `${source.name}.${written}`)
  const ends = findHead(source, 'ends') === 'crlf' ? '\r\n' : '\n'
  writeFileSync(from, text.replaceAll('\n', ends))
  const made = join(folder, `${source.name}.${extension}`)
  return { source, program, extension, from, made, name: `${source.name}.${target}`, isScan }
}
