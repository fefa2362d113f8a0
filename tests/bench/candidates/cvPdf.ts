import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { Candidate } from '@shared/model/candidate'

/** A4, in points. */
const page = { width: 595, height: 842, margin: 56 }
const lineHeight = 14
const longestLine = 88

interface Line {
  text: string
  size: number
}

const wrap = (text: string): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || `${last} ${word}`.length > longestLine) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

const body = (text: string): Line[] => wrap(text).map((line) => ({ text: line, size: 10 }))

const listLines = ({ name, headline, contact, location, ...rest }: Candidate): Line[] => [
  { text: name, size: 18 },
  ...body(headline),
  ...body(`${location}, ${contact.email}, ${contact.phone}`),
  { text: 'Experience', size: 13 },
  ...rest.experience
    .slice(0, 4)
    .flatMap(({ title, organisation, from, to, summary }) => [
      ...body(`${from} - ${to === '' ? 'present' : to}  ${title}, ${organisation}`),
      ...body(summary),
    ]),
  { text: 'Education', size: 13 },
  ...rest.education.flatMap(({ degree, institution, year }) =>
    body(`${year}  ${degree}, ${institution}`),
  ),
  { text: 'Skills', size: 13 },
  ...body(rest.skills.join(', ')),
]

/** The font has only the letters of Western Europe. */
const toWestern = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '')

/** Prints somebody's CV as a PDF file of one page. */
export const createCvPdf = async (candidate: Candidate): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const sheet = document.addPage([page.width, page.height])
  let y = page.height - page.margin
  for (const { text, size } of listLines(candidate)) {
    if (size > 10) y -= lineHeight / 2
    sheet.drawText(toWestern(text), { x: page.margin, y, size, font })
    y -= lineHeight
  }
  return document.save()
}
