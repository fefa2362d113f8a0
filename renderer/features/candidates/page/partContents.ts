import type { Candidate } from '@shared/model/candidate'
import { partNames, type PartName } from './parts/parts'

type TitledPart = Exclude<PartName, 'profile'>

/** What the parts are called on the page. */
export const partTitles: Record<TitledPart, string> = {
  skills: 'Skills',
  experience: 'Experience',
  education: 'Education',
  languages: 'Languages and certificates',
  expectations: 'Availability and expectations',
  keeping: 'Source and consent',
  notes: 'Notes',
}

const isBlank: Record<TitledPart, (candidate: Candidate) => boolean> = {
  skills: ({ skills }) => skills.length === 0,
  experience: ({ experience }) => experience.length === 0,
  education: ({ education }) => education.length === 0,
  languages: ({ languages = [], certificates = [] }) =>
    languages.length + certificates.length === 0,
  expectations: ({ expectations: { salary, availability, workplace } }) =>
    salary === null && availability === '' && workplace === '',
  keeping: ({ source, consent, keepUntil }) => !source && !consent && !keepUntil,
  notes: ({ notes }) => notes.trim() === '',
}

/** Whether there is nothing to read in a part yet. */
export const isPartEmpty = (part: TitledPart, candidate: Candidate): boolean =>
  isBlank[part](candidate)

const isTitled = (part: PartName): part is TitledPart => part !== 'profile'

/** The parts in which nothing stands yet, with their titles. */
export const listEmptyParts = (candidate: Candidate): { part: PartName; title: string }[] =>
  partNames
    .filter(isTitled)
    .filter((part) => isPartEmpty(part, candidate))
    .map((part) => ({ part, title: partTitles[part] }))
