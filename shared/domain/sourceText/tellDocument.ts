import type { CvReading } from '../../model/reading/cvReading'
import type { DocumentKind } from '../../model/reading/documentKind'
import type { PostingPlace, SortedPosting } from '../../model/reading/sortedPosting'

type ReadPerson = Pick<
  CvReading,
  'kind' | 'name' | 'emails' | 'phones' | 'experience' | 'education'
>

const listTimes = ({ experience, education }: ReadPerson) =>
  [...experience, ...education].filter(({ from, to }) => from !== '' || to !== '')

/**
 * Whether it tells by name what a person did and when: several times, or once from when to when with how to
 * reach them. A single day is the closing date of an advert as well.
 */
const tellsOfLife = (cv: ReadPerson): boolean => {
  const times = listTimes(cv)
  const hasPeriod = times.some(({ from, to }) => from !== '' && to !== '')
  const canBeReached = cv.emails.length > 0 || cv.phones.length > 0
  return (
    cv.kind !== 'not-a-cv' && cv.name !== '' && (times.length > 1 || (hasPeriod && canBeReached))
  )
}

/** Whether it may tell of a person, or of one who is named in an advert. */
const mayTellOfPerson = (cv: ReadPerson): boolean =>
  cv.name !== '' && ((cv.emails.length > 0 && cv.phones.length > 0) || listTimes(cv).length > 0)

/** What an advert asks for, and what it gives. */
const askedOrGiven: readonly PostingPlace[] = [
  'skills.hard',
  'skills.soft',
  'education.minimum',
  'education.preferred',
  'experience.typicalRange',
  'experience.preferred',
  'offer',
]

/** What somebody will have to do. */
const toDo: readonly PostingPlace[] = ['responsibilities.primary', 'responsibilities.secondary']

const hasAny = ({ roles }: SortedPosting, places: readonly PostingPlace[]): boolean =>
  roles.some(({ lines }) => lines.some(({ place }) => places.includes(place)))

const isOfRole = (posting: SortedPosting): boolean =>
  (posting.kind === 'posting' || posting.kind === 'several') &&
  hasAny(posting, toDo) &&
  hasAny(posting, askedOrGiven)

/**
 * Tells a CV from a posting, given what a document reads as when it is taken for either. Nearly every CV can be
 * read as a posting, since both list tasks and skills, so that somebody's name with dates decides first. Who has
 * none but can be reached by phone and mail may be the contact of an advert, which is left open. `sort` is asked
 * only where the dates don’t tell.
 */
export const tellDocument = async (
  cv: ReadPerson,
  sort: () => SortedPosting | Promise<SortedPosting>,
): Promise<DocumentKind> => {
  if (tellsOfLife(cv)) return 'cv'
  return !mayTellOfPerson(cv) && isOfRole(await sort()) ? 'posting' : 'unclear'
}
