import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument, StandardFonts } from 'pdf-lib'

const run = promisify(execFile)

/** A4 in points. */
const paper: [number, number] = [595, 842]

/** A PDF of one page with text: the first line large, headings (`# `) larger than the rest. */
export const writePage = async (lines: readonly string[]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const plain = await pdf.embedFont(StandardFonts.Helvetica)
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold)
  const page = pdf.addPage(paper)
  let y = 780
  lines.forEach((line, index) => {
    const isHeading = line.startsWith('# ')
    const size = index === 0 ? 20 : isHeading ? 15 : 11
    if (isHeading) y -= 14
    page.drawText(isHeading ? line.slice(2) : line, {
      ...{ x: 60, y, size },
      font: index === 0 || isHeading ? bold : plain,
    })
    y -= size * 1.5
  })
  return pdf.save()
}

/** The pages of a PDF as pictures in PNG, as a scanner makes them. */
const photograph = async (pdf: Uint8Array): Promise<Buffer[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'rolebench-scan-'))
  try {
    await writeFile(join(folder, 'page.pdf'), pdf)
    await run('pdftoppm', ['-r', '150', '-gray', '-png', 'page.pdf', 'page'], { cwd: folder })
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort()
    return await Promise.all(names.map((name) => readFile(join(folder, name))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A PDF that shows pictures of another's pages. */
export const scanPdf = async (source: Uint8Array): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  for (const picture of await photograph(source))
    pdf.addPage(paper).drawImage(await pdf.embedPng(picture), {
      ...{ x: 0, y: 0 },
      ...{ width: paper[0], height: paper[1] },
    })
  return pdf.save()
}

/** PDFs one after the other in one. */
export const joinPdfs = async (sources: readonly Uint8Array[]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  for (const source of sources) {
    const from = await PDFDocument.load(source)
    for (const page of await pdf.copyPages(from, from.getPageIndices())) pdf.addPage(page)
  }
  return pdf.save()
}
