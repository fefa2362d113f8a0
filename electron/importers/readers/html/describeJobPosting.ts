import { collectHtmlText, parseHtml } from './htmlTree'

type Data = Readonly<Record<string, unknown>>

export interface JobPostingFact {
  name: string
  value: string
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listValues = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** Reads a text property, which may contain markup and character references. */
const readText = (value: unknown): string => {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string'
    ? collectHtmlText(parseHtml(value)).replace(/\s+/gu, ' ').trim()
    : ''
}

const joinTexts = (texts: readonly string[], separator = ', '): string =>
  [...new Set(texts.filter((text) => text !== ''))].join(separator)

const readName = (value: unknown): string =>
  isData(value) ? readText(value['name'] ?? value['value'] ?? value['@value']) : readText(value)

const readPlace = (place: unknown): string => {
  if (!isData(place)) return readText(place)
  const address = place['address'] ?? place
  if (!isData(address)) return readText(address)
  const parts = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion']
  const known = joinTexts([
    ...parts.map((part) => readText(address[part])),
    readName(address['addressCountry']),
  ])
  return known === '' ? readName(place) : known
}

/** For example `EUR 55000–65000 YEAR`, the unit as schema.org names it. */
const readSalary = (salary: unknown): string => {
  if (!isData(salary)) return readText(salary)
  const amount = salary['value']
  const range = isData(amount) ? amount : salary
  const single = isData(amount) ? amount['value'] : amount
  const [from, to] = [readText(range['minValue']), readText(range['maxValue'])]
  const figures = joinTexts([from, to], '–') || readText(single)
  if (figures === '') return ''
  const unit = readText(range['unitText'] ?? salary['unitText'])
  return joinTexts([readText(salary['currency'] ?? range['currency']), figures, unit], ' ')
}

const readContact = (contact: unknown): string =>
  isData(contact)
    ? joinTexts(['name', 'email', 'telephone'].map((part) => readText(contact[part])))
    : readText(contact)

const readers: Readonly<Record<string, (value: unknown) => string>> = {
  title: readText,
  hiringOrganization: readName,
  jobLocation: readPlace,
  jobLocationType: readText,
  applicantLocationRequirements: readName,
  baseSalary: readSalary,
  employmentType: readText,
  workHours: readText,
  datePosted: readText,
  validThrough: readText,
  jobStartDate: readText,
  identifier: readName,
  industry: readText,
  applicationContact: readContact,
  qualifications: readText,
  responsibilities: readText,
  skills: readName,
  educationRequirements: readName,
  experienceRequirements: readName,
  jobBenefits: readText,
  incentiveCompensation: readText,
}

/** Converts the properties of a schema.org JobPosting to facts, each as one line of text. */
export const describeJobPosting = (posting: Data): JobPostingFact[] =>
  Object.entries(readers).flatMap(([name, read]) => {
    const value = joinTexts(
      listValues(posting[name]).map(read),
      name === 'jobLocation' ? '; ' : ', ',
    )
    return value === '' ? [] : [{ name, value }]
  })

/** Returns the description as HTML: many sites write the markup itself as character references. */
export const readDescriptionHtml = (posting: Data): string => {
  const description = posting['description']
  if (typeof description !== 'string') return ''
  if (/<\w/u.test(description)) return description
  const text = collectHtmlText(parseHtml(description))
  return /<\w/u.test(text) ? text : description.replaceAll('\n', '<br>')
}
