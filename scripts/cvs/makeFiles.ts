import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontAwesomePackage } from './latex/fontAwesome'
import type { FileJob } from './prepareFile'
import { printInChromium } from './programs/printInChromium'
import { runProgram } from './programs/runProgram'
import { scanPages } from './programs/scanPages'
import { findHead } from './source/cvSource'

const convertInOffice = (jobs: readonly FileJob[], folder: string): void => {
  for (const extension of new Set(jobs.map((job) => job.extension))) {
    const files = jobs.filter((job) => job.extension === extension).map(({ from }) => from)
    const profile = `-env:UserInstallation=file://${folder}/office`
    const args = ['--headless', profile, '--convert-to', extension, '--outdir', folder]
    runProgram('soffice', [...args, ...files], folder)
  }
}

const convertInPandoc = ({ source, extension, from, made }: FileJob, folder: string): void => {
  const font = findHead(source, 'font') || 'DejaVu Serif'
  const engine = extension === 'pdf' ? ['--pdf-engine=xelatex', '-V', `mainfont=${font}`] : []
  runProgram('pandoc', [from, '-s', '--metadata', 'title= ', ...engine, '-o', made], folder)
}

/** Twice, since some classes place things by what they measured the first time. Some complain and print all the same. */
const typesetInLatex = ({ source, from, made }: FileJob, folder: string): void => {
  writeFileSync(join(folder, 'fontawesome5.sty'), fontAwesomePackage)
  writeFileSync(join(folder, 'academicons.sty'), '\\endinput\n')
  const engine = findHead(source, 'engine') || 'xelatex'
  for (const round of ['first', 'second'])
    try {
      runProgram(engine, ['-interaction=batchmode', from], folder)
    } catch (error) {
      if (!existsSync(made)) throw new Error(`${source.name}, ${round} round`, { cause: error })
    }
}

/**
 * Makes files by their programs, those of Chromium and LibreOffice all at once, and puts them into `target`.
 *
 * @throws {Error} with what a program said that failed
 */
export const makeFiles = async (
  jobs: readonly FileJob[],
  target: string,
  folder: string,
): Promise<void> => {
  const listFor = (program: string): FileJob[] => jobs.filter((job) => job.program === program)
  const pages = listFor('chromium').map(({ source, from, made }) => ({
    from,
    to: made,
    header: findHead(source, 'header'),
  }))
  await printInChromium(pages)
  convertInOffice(listFor('libreoffice'), folder)
  for (const job of listFor('pandoc')) convertInPandoc(job, folder)
  for (const job of listFor('latex')) typesetInLatex(job, folder)
  for (const { source, made, name, isScan } of jobs) {
    const angle = Number(findHead(source, 'angle') || '0.6')
    if (isScan) await scanPages(made, join(target, name), angle, folder)
    else copyFileSync(made, join(target, name))
  }
}
