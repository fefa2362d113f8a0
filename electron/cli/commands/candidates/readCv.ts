import { resolve } from 'node:path'
import { fail, ok, type AppError } from '@shared/contract/result'
import { formatInternational } from '@shared/domain/cvReading/contact/internationalPhone'
import type { CvReading } from '@shared/model/reading/cvReading'
import { readCvFiles } from '@electron/services/documentReading/readCvFiles'
import type { Command } from '../../command'
import { summarizeFailures, type FailedFile } from '../summarizeFailures'

export const readCvCommand: Command = {
  name: 'read-cv',
  synopsis: 'FILE…',
  summary:
    'show what would be read from CVs (documents, scans, mails, or archives of these); writes nothing',
  options: ['text'],
  needsWorkspace: false,
  run: async ({ words, options, environment }) => {
    if (words.length === 0) return fail('invalid-input', 'read-cv needs at least one FILE.')
    const read: { file: string; reading: CvReading }[] = []
    const failures: FailedFile[] = []
    for (const word of words) {
      const files = await readCvFiles(resolve(environment.folder, word), word, environment.reading)
      if (!files.ok) failures.push({ file: word, error: files.error })
      else
        for (const { file, reading } of files.value) {
          if (reading.ok) read.push({ file, reading: reading.value })
          else failures.push({ file, error: reading.error })
        }
    }
    const isText = options.text === true
    return ok({
      json: {
        files: [
          ...read.map(({ file, reading: { text, layout, looksLike, ...reading } }) => ({
            file,
            ...reading,
            phones: listPhones({ ...reading, text }),
            ...(isText ? { text } : {}),
          })),
          ...failures.map(({ file, error }) => describeUnreadable(file, error)),
        ],
      },
      text: read
        .map(({ file, reading }) => (isText ? reading.text : describe(file, reading)))
        .join('\n\n'),
      failure: summarizeFailures(failures),
    })
  },
}

/** Programs compare numbers, so these are in international form; a record keeps them as they are written. */
const listPhones = (reading: CvReading): string[] => [
  ...new Set(reading.phones.map((phone) => formatInternational(phone, reading))),
]

const describeUnreadable = (file: string, { message }: AppError) => ({
  file,
  kind: 'unreadable',
  language: '',
  columns: 1,
  name: '',
  emails: [],
  phones: [],
  location: '',
  links: [],
  headline: '',
  experience: [],
  education: [],
  skills: [],
  languages: [],
  certificates: [],
  places: [],
  warnings: [message],
})

const describe = (file: string, reading: CvReading): string =>
  [
    `${file}: ${reading.kind}, ${reading.language}`,
    `name\t${reading.name}`,
    `reach\t${[...reading.emails, ...listPhones(reading), ...reading.links].join(', ')}`,
    `place\t${reading.location}`,
    `headline\t${reading.headline}`,
    ...reading.experience.map(
      ({ from, to, title, organisation }) => `position\t${from}–${to}\t${title}, ${organisation}`,
    ),
    ...reading.education.map(
      ({ from, to, degree, institution }) => `education\t${from}–${to}\t${degree}, ${institution}`,
    ),
    `skills\t${reading.skills.join(', ')}`,
    `languages\t${reading.languages.map(({ language, level }) => `${language} ${level}`.trim()).join(', ')}`,
    ...reading.warnings.map((warning) => `warning\t${warning}`),
  ].join('\n')
