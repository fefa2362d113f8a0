import type { Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'

/** Lines of text as a picture in PNG, drawn by the window; the first is a title, `#` marks headings. */
export const drawPicture = async (page: Page, lines: readonly string[]): Promise<Buffer> => {
  const address = await page.evaluate((texts) => {
    const canvas = document.createElement('canvas')
    canvas.width = 1240
    canvas.height = 1754
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('There is nothing to draw with')
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.fillStyle = 'black'
    let y = 160
    texts.forEach((text, index) => {
      const isHeading = text.startsWith('# ')
      context.font = `${index === 0 ? 'bold 52px' : isHeading ? 'bold 34px' : '26px'} sans-serif`
      if (isHeading) y += 36
      context.fillText(isHeading ? text.slice(2) : text, 120, y)
      y += index === 0 ? 80 : 40
    })
    return canvas.toDataURL('image/png')
  }, lines)
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

/** A PDF of A4 pages with nothing on each but its picture in PNG; null for a blank page. */
export const scanPages = async (pictures: readonly (Buffer | null)[]): Promise<Buffer> => {
  const pdf = await PDFDocument.create()
  for (const picture of pictures) {
    const page = pdf.addPage([595, 842])
    if (picture !== null)
      page.drawImage(await pdf.embedPng(picture), { x: 0, y: 0, width: 595, height: 842 })
  }
  return Buffer.from(await pdf.save())
}
