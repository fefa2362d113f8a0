import type { CvReading } from '../../model/reading/cvReading'
import type { DocumentKind } from '../../model/reading/documentKind'
import type { PostingPlace, SortedPosting } from '../../model/reading/sortedPosting'

type ReadPerson = Pick<
  CvReading,
  'kind' | 'name' | 'emails' | 'phones' | 'experience' | 'education'
>

const countDated = ({ experience, education }: ReadPerson): number =>
  [...experience, ...education].filter(({ from, to }) => from !== '' || to !== '').length

/** Whether it tells of a person by name, and what they did when, or else how to reach them in two ways. */
const isOfPerson = (cv: ReadPerson): boolean =>
  cv.kind !== 'not-a-cv' &&
  cv.name !== '' &&
  (countDated(cv) > 0 || (cv.emails.length > 0 && cv.phones.length > 0))

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
 * read as a posting, since both list tasks and skills, so that somebody's name with dates decides first. Who can be
 * reached by phone and mail but has no dates may be the contact of an advert, which only a CV without its parts rules
 * out. `sort` is asked only where the CV doesn’t tell.
 */
export const tellDocument = async (
  cv: ReadPerson,
  sort: () => SortedPosting | Promise<SortedPosting>,
): Promise<DocumentKind> => {
  if (isOfPerson(cv)) return 'cv'
  const mayBePerson = cv.name !== '' && cv.emails.length > 0 && cv.phones.length > 0
  return !mayBePerson && isOfRole(await sort()) ? 'posting' : 'unclear'
}
