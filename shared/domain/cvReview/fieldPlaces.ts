import type { CandidateDraft } from '../../model/candidate'
import type { CvReading } from '../../model/reading/cvReading'

/**
 * Where a field of a candidate stands in the text of the CV. Fields are named by their path; an entry of a list
 * by its id, a word by itself: `experience.ID.title`, `skills.Welding`.
 */
export interface FieldPlace {
  field: string
  /** Lines, from 1, both included. */
  from: number
  to: number
  confidence: number
}

/** The name of a field in the review, for the one that the reading names by numbers; null if it has gone. */
const nameField = (field: string, reading: CvReading, draft: CandidateDraft): string | null => {
  const [list = '', number, ...rest] = field.split('.')
  const index = Number(number ?? '0')
  const entry = (entries: readonly { id: string }[] | undefined): string | null => {
    const id = entries?.[index]?.id
    return id === undefined
      ? null
      : [list, id, ...rest.map((key) => (key === 'text' ? 'summary' : key))].join('.')
  }
  const word = (words: readonly string[]): string | null => {
    const value = words[index]
    return value === undefined ? null : `${list}.${value}`
  }
  switch (list) {
    case 'emails':
      return index === 0 ? 'email' : `otherEmails.${reading.emails[index] ?? ''}`
    case 'phones':
      return index === 0 ? 'phone' : `otherPhones.${reading.phones[index] ?? ''}`
    case 'links':
      return word(reading.links)
    case 'skills':
      return word(reading.skills)
    case 'certificates':
      return word(reading.certificates)
    case 'experience':
      return entry(draft.experience)
    case 'education':
      return entry(draft.education)
    case 'languages':
      return entry(draft.languages)
    default:
      return field
  }
}

/** Names the places of a reading by the fields of the candidate that was drafted from it. */
export const placeFields = (reading: CvReading, draft: CandidateDraft): FieldPlace[] =>
  reading.places.flatMap(({ field, from, to, confidence }) => {
    const name = nameField(field, reading, draft)
    return name === null ? [] : [{ field: name, from, to, confidence }]
  })

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`)

const dropLast = (field: string): string => field.slice(0, Math.max(0, field.lastIndexOf('.')))

/**
 * The places of a field: its own and those of its parts; for a part without one, those of the entry that it
 * belongs to. Words may contain dots, so a whole list is never taken for the entry.
 */
export const findPlaces = (places: readonly FieldPlace[], field: string): FieldPlace[] => {
  const own = places.filter((place) => isWithin(place.field, field))
  if (own.length > 0) return own
  const entry = dropLast(field)
  return entry.includes('.') ? places.filter((place) => place.field === entry) : []
}

/** The fields that stand in a line: of an entry its parts in that line, if there are any. */
export const findFieldsAt = (places: readonly FieldPlace[], line: number): string[] => {
  const fields = places
    .filter(({ from, to }) => from <= line && line <= to)
    .map(({ field }) => field)
  return fields.filter(
    (field) => !fields.some((other) => other !== field && isWithin(other, field)),
  )
}
