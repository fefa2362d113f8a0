import type { CvReading } from '@shared/model/reading/cvReading'
import {
  collectText,
  findDescendants,
  listElements,
  parseXml,
  type XmlElement,
} from '../../packaged/parseXml'
import { composeReading, noValues, toMonth } from './composeReading'

const first = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>(
    (at, name) => (at === undefined ? undefined : findDescendants(at, name)[0]),
    element,
  )

const textOf = (element: XmlElement | undefined): string =>
  element === undefined
    ? ''
    : collectText(element)
        .replace(/<[^>]{1,200}>/gu, ' ')
        .replace(/[ \t]+/gu, ' ')
        .trim()

const textAt = (element: XmlElement | undefined, ...names: string[]): string =>
  textOf(first(element, ...names))

const dateOf = (element: XmlElement | undefined): string => {
  if (element === undefined) return ''
  const { year, month } = element.attributes
  if (year === undefined) return toMonth(textOf(element))
  return toMonth(`${year}${month === undefined ? '' : month.replace(/\D/gu, '').padStart(2, '0')}`)
}

const periodOf = (element: XmlElement): { from: string; to: string } => {
  const period =
    first(element, 'Period') ??
    first(element, 'EmploymentPeriod') ??
    first(element, 'AttendancePeriod') ??
    element
  const from = dateOf(first(period, 'From') ?? first(period, 'StartDate'))
  const isCurrent =
    textAt(period, 'Current') === 'true' ||
    textAt(period, 'CurrentIndicator') === 'true' ||
    textAt(period, 'Ongoing') === 'true'
  return {
    from,
    to: isCurrent ? 'present' : dateOf(first(period, 'To') ?? first(period, 'EndDate')),
  }
}

const unique = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value) => value !== '')),
]

/** The format of 2004 to 2020, `SkillsPassport`. */
const readPassport = (root: XmlElement): CvReading => {
  const person = first(root, 'Identification')
  const all = (list: string, item: string): XmlElement[] => findDescendants(first(root, list), item)
  const languages = [
    ...all('MotherTongueList', 'MotherTongue').map((each) => ({
      language: textAt(each, 'Label'),
      level: '',
    })),
    ...all('ForeignLanguageList', 'ForeignLanguage').map((each) => ({
      language: textAt(each, 'Description', 'Label'),
      level:
        textAt(each, 'ProficiencyLevel', 'SpokenInteraction') ||
        textAt(each, 'ProficiencyLevel', 'Listening'),
    })),
  ]
  return composeReading(
    {
      ...noValues,
      name: [textAt(person, 'FirstName'), textAt(person, 'Surname')].filter(Boolean).join(' '),
      headline: textAt(root, 'Headline', 'Description', 'Label'),
      emails: unique(findDescendants(person, 'Email').map((each) => textAt(each, 'Contact'))),
      phones: unique(findDescendants(person, 'Telephone').map((each) => textAt(each, 'Contact'))),
      location: [
        textAt(person, 'Address', 'Municipality'),
        textAt(person, 'Address', 'Country', 'Label'),
      ]
        .filter(Boolean)
        .join(', '),
      links: unique(findDescendants(person, 'Website').map((each) => textAt(each, 'Contact'))),
      experience: all('WorkExperienceList', 'WorkExperience').map((each) => ({
        title: textAt(each, 'Position', 'Label'),
        organisation: textAt(each, 'Employer', 'Name'),
        ...periodOf(each),
        text: textAt(each, 'Activities'),
      })),
      education: all('EducationList', 'Education').map((each) => ({
        degree: textAt(each, 'Title'),
        institution: textAt(each, 'Organisation', 'Name'),
        ...periodOf(each),
      })),
      languages: languages.filter(({ language }) => language !== ''),
      others: unique(
        ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'].map((name) =>
          textAt(first(root, 'Skills'), name, 'Description'),
        ),
      ),
    },
    '',
  )
}

/** The format since 2020, `Candidate`. */
const readCandidate = (root: XmlElement): CvReading => {
  const person = first(root, 'CandidatePerson')
  const channels = findDescendants(person, 'Communication').map((each) => ({
    channel: textAt(each, 'ChannelCode'),
    text:
      textAt(each, 'URI') ||
      [textAt(each, 'CountryDialing'), textAt(each, 'DialNumber')].filter(Boolean).join(' '),
  }))
  const through = (name: RegExp): string[] =>
    unique(channels.filter(({ channel }) => name.test(channel)).map(({ text }) => text))
  const employers = findDescendants(root, 'EmployerHistory')
  return composeReading(
    {
      ...noValues,
      name: [textAt(person, 'PersonName', 'GivenName'), textAt(person, 'PersonName', 'FamilyName')]
        .filter(Boolean)
        .join(' '),
      emails: through(/email/iu),
      phones: through(/telephone|mobile/iu),
      links: through(/web/iu),
      location: [textAt(person, 'Address', 'CityName'), textAt(person, 'Address', 'CountryCode')]
        .filter(Boolean)
        .join(', '),
      experience: employers.flatMap((employer) => {
        const positions = findDescendants(employer, 'PositionHistory')
        return positions.map((position) => ({
          title: textAt(position, 'PositionTitle'),
          organisation: textAt(employer, 'OrganizationName'),
          ...periodOf(position),
          text: textAt(position, 'Description'),
        }))
      }),
      education: findDescendants(root, 'EducationOrganizationAttendance').map((each) => ({
        degree: textAt(each, 'DegreeName'),
        institution: textAt(each, 'OrganizationName'),
        ...periodOf(each),
      })),
      certificates: unique(
        findDescendants(root, 'Certification').map((each) => textAt(each, 'CertificationName')),
      ),
    },
    '',
  )
}

/** Reads a CV in the XML of Europass, old or new; null if it is none. Throws for broken XML. */
export const readEuropass = (bytes: Uint8Array): CvReading | null => {
  const root = parseXml(bytes)
  if (root.name === 'SkillsPassport') return readPassport(root)
  const nested = listElements(root, 'SkillsPassport')[0]
  if (nested !== undefined) return readPassport(nested)
  return root.name === 'Candidate' ? readCandidate(root) : null
}
