import type { SheetField } from '@shared/model/reading/sheetReading'

/** What the fields are called that a column of a list of candidates can hold. */
export const sheetFieldLabels: Record<SheetField, string> = {
  name: 'Name',
  firstName: 'First name',
  middleName: 'Middle name',
  lastName: 'Last name',
  headline: 'Headline',
  email: 'Email',
  phone: 'Phone',
  employer: 'Employer',
  title: 'Job title',
  location: 'Place',
  links: 'Links',
  skills: 'Skills',
  languages: 'Languages',
  tags: 'Tags',
  source: 'Source',
  availability: 'Availability',
  note: 'Note',
}
