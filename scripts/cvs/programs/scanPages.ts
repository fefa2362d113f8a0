import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { printInChromium } from './printInChromium'
import { runProgram } from './runProgram'

/** Paper that lies a little askew, with the grain and the shade of a cheap scanner. */
const createScanPage = (picture: string, angle: number): string => `<!doctype html>
<style>
body { margin: 0; width: 1240px; height: 1754px; overflow: hidden; background: #cfcdc8 }
img { width: 1240px; transform: rotate(${angle}deg); filter: grayscale(1) contrast(.86) blur(.35px) }
svg { position: absolute; inset: 0; mix-blend-mode: multiply; opacity: .28 }
</style>
<img src="${picture}" alt="">
<svg width="1240" height="1754"><filter id="grain"><feTurbulence baseFrequency=".8" numOctaves="2" seed="7"/><feColorMatrix type="saturate" values="0"/></filter><rect width="100%" height="100%" filter="url(#grain)"/></svg>`

/**
 * Makes pictures of a PDF's pages as a scanner would, and of them a PDF or, of the first, a picture.
 *
 * @param angle how askew the pages lie, in degrees
 */
export const scanPages = async (
  pdf: string,
  target: string,
  angle: number,
  folder: string,
): Promise<void> => {
  const stem = join(folder, `scan-${basename(target)}`)
  runProgram('pdftoppm', ['-r', '150', '-png', pdf, stem], folder)
  const pages = readdirSync(folder)
    .filter((name) => name.startsWith(`scan-${basename(target)}-`) && name.endsWith('.png'))
    .sort()
  const isPicture = !target.endsWith('.pdf')
  const jobs = pages.map((name, at) => {
    const from = join(folder, `${name}.html`)
    writeFileSync(from, createScanPage(name, at % 2 === 0 ? angle : -angle / 2))
    return { from, to: isPicture ? target : join(folder, `${name}.jpg`) }
  })
  await printInChromium(isPicture ? jobs.slice(0, 1) : jobs)
  if (isPicture) return
  const document = await PDFDocument.create()
  for (const { to } of jobs) {
    const picture = await document.embedJpg(readFileSync(to))
    document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
  }
  writeFileSync(target, await document.save())
}
