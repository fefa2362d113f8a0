import type { Candidate } from '../../model/candidate'
import { writeCell } from './safeCell'

/** The columns of a list of candidates, with headings that importing knows. */
const columns: readonly (readonly [string, (candidate: Candidate) => string])[] = [
  ['Name', ({ name }) => name],
  ['Headline', ({ headline }) => headline],
  [
    'Email',
    ({ contact }) => [contact.email, ...(contact.otherEmails ?? [])].filter(Boolean).join('; '),
  ],
  [
    'Phone',
    ({ contact }) => [contact.phone, ...(contact.otherPhones ?? [])].filter(Boolean).join('; '),
  ],
  ['Location', ({ location }) => location],
  ['Title', ({ experience }) => experience[0]?.title ?? ''],
  ['Employer', ({ experience }) => experience[0]?.organisation ?? ''],
  ['Skills', ({ skills }) => skills.join('; ')],
  ['Languages', ({ languages = [] }) => languages.map(({ language }) => language).join('; ')],
  ['Links', ({ contact }) => contact.links.join('; ')],
  ['Tags', ({ tags }) => tags.join('; ')],
  ['Availability', ({ expectations }) => expectations.availability],
  ['Source', ({ source }) => source?.text ?? ''],
  ['Notes', ({ notes }) => notes],
]

/** Candidates as rows of a list, headings first. No cell of it runs in a spreadsheet. */
export const listCandidateRows = (candidates: readonly Candidate[]): string[][] => [
  columns.map(([heading]) => heading),
  ...candidates.map((candidate) => columns.map(([, read]) => writeCell(read(candidate)))),
]
