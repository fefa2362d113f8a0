import JSZip from 'jszip'
import { createCvMail, readCvFiles, type DroppedFile } from './cvFiles'

/** Labelled CVs of every kind of file that people send, a scan among them. */
const labelled = [
  'de-entwickler.pdf',
  'de-pflege.pdf',
  'pt-designer.pdf',
  'es-enfermera.pdf',
  'zh-sales.pdf',
  'en-sales.docx',
  'nl-planner.docx',
  'ru-inzhener.docx',
  'en-teacher.odt',
  'en-data.html',
  'de-schreiner.txt',
  'en-devops.md',
  'nl-zorg.md',
  'en-apprentice.png',
]

/** The card of somebody whose CV is among the labelled ones, under another number. */
const card = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'FN:Jannis Östergaard',
  'EMAIL:jannis@oestergaard.example.org',
  'TEL:+49 30 5550199',
  'TITLE:Staff engineer',
  'ORG:Kranich Systems',
  'END:VCARD',
].join('\r\n')

const resume = {
  basics: { name: 'Odile Marchetti', label: 'Purser', email: 'odile@marchetti.example.org' },
  work: [{ name: 'Ferry Line', position: 'Purser', startDate: '2018-05' }],
  skills: [{ name: 'Ticketing' }],
}

const richText = String.raw`{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}
{\b Benedict Harrow}\par
benedict@harrow.example.org\par
\par
{\b Experience}\par
2016 - 2022 Signal fitter, Northern Tramways\par
Kept the interlocking of nine depots running.\par
\par
{\b Skills}\par
Relays, Soldering, Fault finding\par
}`

const pack = async (names: readonly string[]): Promise<DroppedFile> => {
  const archive = new JSZip()
  for (const { name, content } of await readCvFiles(names)) archive.file(name, content)
  return { name: 'two more.zip', content: await archive.generateAsync({ type: 'nodebuffer' }) }
}

/** Who is in the files of `makeMixedCvs` twice. */
export const twice = 'Jannis Östergaard'

/**
 * Makes twenty files: documents, a scan, a mail, a card, an archive with two CVs, and one that is broken. So
 * there are twenty-one, twenty of which can be read.
 */
export const makeMixedCvs = async (): Promise<DroppedFile[]> => [
  ...(await readCvFiles(labelled)),
  await createCvMail('fr-comptable.pdf'),
  { name: 'jannis.vcf', content: Buffer.from(card) },
  { name: 'resume.json', content: Buffer.from(JSON.stringify(resume)) },
  { name: 'harrow.rtf', content: Buffer.from(richText) },
  await pack(['it-cuoco.pdf', 'sv-larare.pdf']),
  { name: 'broken.pdf', content: Buffer.from('%PDF-1.7 cut off') },
]
