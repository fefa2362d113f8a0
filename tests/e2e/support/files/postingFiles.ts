import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { PDFDocument, StandardFonts } from 'pdf-lib'

interface Part {
  heading: string
  lines: readonly string[]
}

const title = 'Night Shift Baker'

const parts: readonly Part[] = [
  {
    heading: 'About us',
    lines: ['Crumb & Sons has baked bread for the north of England since 1961.'],
  },
  {
    heading: 'Your responsibilities',
    lines: ['Bake bread and rolls from midnight on', 'Keep the ovens clean and in good order'],
  },
  {
    heading: 'What we offer',
    lines: ['30 days of holiday a year', 'Free bread for you and your family'],
  },
]

const toText = (headingMark: string): string =>
  [
    `${headingMark}${title}`,
    ...parts.flatMap(({ heading, lines }) => [
      '',
      `${headingMark}${heading}`,
      ...lines.map((line) => (lines.length > 1 ? `- ${line}` : line)),
    ]),
  ].join('\n')

const toHtml = (): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${parts
    .map(
      ({ heading, lines }) =>
        `<h2>${heading}</h2><ul>${lines.map((line) => `<li>${line.replace('&', '&amp;')}</li>`).join('')}</ul>`,
    )
    .join('')}</body></html>`

const toMail = (): string =>
  [
    'From: Ruth Crumb <ruth@crumb.example>',
    'To: Ines Hartwig <ines@agency.example>',
    `Subject: ${title}`,
    'Date: Mon, 01 Mar 2027 09:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    toHtml(),
  ].join('\r\n')

const toWord = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
            ...parts.flatMap(({ heading, lines }) => [
              new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
              ...lines.map((text) =>
                lines.length > 1
                  ? new Paragraph({ text, bullet: { level: 0 } })
                  : new Paragraph({ text }),
              ),
            ]),
          ],
        },
      ],
    }),
  )

const toPdf = async (): Promise<Buffer> => {
  const pdf = await PDFDocument.create()
  const plain = await pdf.embedFont(StandardFonts.Helvetica)
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold)
  const page = pdf.addPage()
  let y = page.getHeight() - 60
  const write = (text: string, size: number, isBold: boolean): void => {
    page.drawText(text, { x: 60, y, size, font: isBold ? bold : plain })
    y -= size * 1.5
  }
  write(title, 20, true)
  for (const { heading, lines } of parts) {
    y -= 14
    write(heading, 13, true)
    for (const line of lines) write(lines.length > 1 ? `• ${line}` : line, 11, false)
  }
  return Buffer.from(await pdf.save())
}

/** One posting in every format that recruiters receive; its title is *Night Shift Baker*. */
export const createPostingFiles = async (): Promise<{ name: string; content: Buffer }[]> => [
  { name: 'baker.txt', content: Buffer.from(toText('')) },
  { name: 'baker.md', content: Buffer.from(toText('# ')) },
  { name: 'baker.html', content: Buffer.from(toHtml()) },
  { name: 'baker.eml', content: Buffer.from(toMail()) },
  { name: 'baker.docx', content: await toWord() },
  { name: 'baker.pdf', content: await toPdf() },
]
