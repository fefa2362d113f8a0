import { labelValue } from '@shared/model/openEnum'
import type { EmploymentType, Salary, SalaryPeriod } from '@shared/model/role'
import type { PostingDocument } from './postingDocument'
import type { PostingFacts } from '../posting/postingFacts'

// The values that https://schema.org/JobPosting and its readers agree on.
const employmentTypes: Record<EmploymentType, string> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
}

const unitTexts: Record<SalaryPeriod, string> = {
  hour: 'HOUR',
  day: 'DAY',
  month: 'MONTH',
  year: 'YEAR',
}

/** Undefined, and thus absent from the JSON, for an empty text or list. */
const omitEmpty = <Value extends string | readonly string[]>(value: Value): Value | undefined =>
  value.length === 0 ? undefined : value

const describeSalary = ({ min, max, currency, period }: Salary): object => ({
  '@type': 'MonetaryAmount',
  currency,
  value: {
    '@type': 'QuantitativeValue',
    minValue: min ?? undefined,
    maxValue: max ?? undefined,
    unitText: labelValue(unitTexts, period),
  },
})

const describeOrganisation = ({ client, department }: PostingFacts): object | undefined => {
  if (client === '') return undefined
  const unit = department === '' ? undefined : { '@type': 'Organization', name: department }
  return { '@type': 'Organization', name: client, department: unit }
}

const describeContact = ({
  name,
  email,
  phone,
  link,
}: PostingFacts['contact']): object | undefined =>
  [name, email, phone, link].every((text) => text === '')
    ? undefined
    : {
        '@type': 'ContactPoint',
        name: omitEmpty(name),
        email: omitEmpty(email),
        telephone: omitEmpty(phone),
        url: omitEmpty(link),
      }

const describeReference = ({ client, reference }: PostingFacts): object | undefined =>
  reference === ''
    ? undefined
    : { '@type': 'PropertyValue', name: omitEmpty(client), value: reference }

const describePlace = (location: string): object | undefined =>
  location === '' ? undefined : { '@type': 'Place', address: location }

/**
 * Renders a posting as a schema.org JobPosting in JSON-LD, with only what the document's
 * audience may know.
 */
export const renderPostingJson = ({ day, facts, language, title }: PostingDocument): string => {
  const { employmentType, salary, workplaceType } = facts
  const hasAmount = salary !== null && (salary.min !== null || salary.max !== null)
  const posting = {
    '@context': ['https://schema.org', { '@language': language }],
    '@type': 'JobPosting',
    title,
    datePosted: facts.opened ?? day,
    validThrough: facts.closes ?? undefined,
    jobStartDate: facts.start ?? undefined,
    totalJobOpenings: facts.openings,
    employmentType:
      employmentType === null ? undefined : labelValue(employmentTypes, employmentType),
    workHours: omitEmpty(facts.hours),
    identifier: describeReference(facts),
    hiringOrganization: describeOrganisation(facts),
    jobLocation: describePlace(facts.location),
    jobLocationType: workplaceType === 'remote' ? 'TELECOMMUTE' : undefined,
    baseSalary: hasAmount ? describeSalary(salary) : undefined,
    employerOverview: omitEmpty(facts.company.join('\n\n')),
    description: omitEmpty(facts.definition.join('\n\n')),
    responsibilities: omitEmpty(facts.responsibilities),
    skills: omitEmpty(facts.skills),
    educationRequirements: omitEmpty(facts.education),
    experienceRequirements: omitEmpty(facts.experience),
    jobBenefits: omitEmpty(facts.offer),
    applicationContact: describeContact(facts.contact),
  }
  // A page embeds it in a script element, which `</script>` or `<!--` in a text would end or open.
  const safe = JSON.stringify(posting, null, 2).replace(/<(?=[/!])/gu, '\\u003c')
  return `${safe}\n`
}
