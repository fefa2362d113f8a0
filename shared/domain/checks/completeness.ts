import type { RoleDraft } from '@shared/model/role'
import { hitField } from './checkedTexts'
import type { Hit, Severity } from './finding'
import type { CheckRule, CheckSubject, RuleFamily } from './rule'

const google =
  'Google Search Central, JobPosting structured data, https://developers.google.com/search/docs/appearance/structured-data/job-posting'
const schemaOrg = 'schema.org, JobPosting, https://schema.org/JobPosting'

const isBlank = (text: string): boolean => text.trim() === ''

const hasLines = (lines: readonly { text: string }[]): boolean =>
  lines.some(({ text }) => !isBlank(text))

/** A property of a JobPosting, the field that it comes from, and whether that is empty. */
interface Property {
  property: string
  field: string
  label: string
  isMissing: (role: RoleDraft) => boolean
}

const required: readonly Property[] = [
  {
    property: 'title',
    field: 'title',
    label: 'title',
    isMissing: ({ title }) => isBlank(title),
  },
  {
    property: 'hiringOrganization',
    field: 'client',
    label: 'client',
    isMissing: ({ client }) => isBlank(client),
  },
  {
    property: 'jobLocation',
    field: 'location',
    label: 'location',
    isMissing: ({ location, workplaceType }) => isBlank(location) && workplaceType !== 'remote',
  },
  {
    property: 'description',
    field: 'definition',
    label: 'role definition',
    isMissing: ({ definition }) => !hasLines(definition),
  },
]

const recommended: readonly Property[] = [
  {
    property: 'applicantLocationRequirements',
    field: 'location',
    label: 'place that remote applicants may live in',
    isMissing: ({ location, workplaceType }) => isBlank(location) && workplaceType === 'remote',
  },
  {
    property: 'employmentType',
    field: 'employmentType',
    label: 'employment type',
    isMissing: ({ employmentType }) => employmentType === null,
  },
  {
    property: 'validThrough',
    field: 'dates.closes',
    label: 'closing date',
    isMissing: ({ dates }) => dates.closes === null,
  },
  {
    property: 'identifier',
    field: 'reference',
    label: 'reference',
    isMissing: ({ reference }) => isBlank(reference),
  },
  {
    property: 'responsibilities',
    field: 'responsibilities.primary',
    label: 'list of responsibilities',
    isMissing: ({ responsibilities }) => !hasLines(responsibilities.primary),
  },
  {
    property: 'jobBenefits',
    field: 'offer',
    label: 'list of what is offered',
    isMissing: ({ offer }) => !hasLines(offer),
  },
  {
    property: 'applicationContact',
    field: 'application.contact',
    label: 'way to apply',
    isMissing: ({ application: { contact, text } }) =>
      [contact.email, contact.phone, contact.link].every(isBlank) && !hasLines(text),
  },
]

const findMissing =
  (properties: readonly Property[], severity: Severity, consequence: string) =>
  ({ role }: CheckSubject): Hit[] =>
    properties
      .filter(({ isMissing }) => isMissing(role))
      .map(({ property, field, label }) =>
        hitField(field, {
          severity,
          message: `There is no ${label} (${property}). ${consequence}`,
          suggestion: `Add the ${label}.`,
        }),
      )

const createRule = (id: string, source: string, find: CheckRule['find']): CheckRule => ({
  id: `completeness.${id}`,
  source,
  audiences: ['full', 'advert'],
  find,
})

/** What search engines and job boards read from a posting. */
export const completenessRules: RuleFamily = {
  name: 'Completeness',
  rules: [
    createRule(
      'required',
      google,
      findMissing(required, 'warning', 'Search engines do not list a posting without it.'),
    ),
    createRule(
      'recommended',
      `${google}; ${schemaOrg}`,
      findMissing(recommended, 'hint', 'Job boards show and filter by it.'),
    ),
  ],
}
