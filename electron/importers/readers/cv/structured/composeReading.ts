import type { CvReading, ReadPlace } from '@shared/model/reading/cvReading'

/** What a file with fields of its own says. */
export type CvValues = Pick<
  CvReading,
  | 'name'
  | 'emails'
  | 'phones'
  | 'location'
  | 'links'
  | 'headline'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
> & {
  /** Text that belongs to no field. */
  others: string[]
}

export const noValues: CvValues = {
  name: '',
  emails: [],
  phones: [],
  location: '',
  links: [],
  headline: '',
  experience: [],
  education: [],
  skills: [],
  languages: [],
  certificates: [],
  others: [],
}

/** Takes a date as files write it, `2013-12-01`, down to its month; empty if it is none. */
export const toMonth = (date: string): string => {
  const [, year = '', month] = /^(\d{4})(?:-?(\d{2}))?/u.exec(date.trim()) ?? []
  if (year === '') return ''
  return month === undefined || month === '00' ? year : `${year}-${month}`
}

/** Makes a reading of a file with fields of its own; its text has one line for each value. */
export const composeReading = (values: CvValues, language: string): CvReading => {
  const lines: string[] = []
  const places: ReadPlace[] = []
  const add = (field: string, text: string): void => {
    const parts = text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== '')
    if (parts.length === 0) return
    places.push({ field, from: lines.length + 1, to: lines.length + parts.length, confidence: 1 })
    lines.push(...parts)
  }
  const addEach = (field: string, texts: readonly string[]): void =>
    texts.forEach((text, index) => add(`${field}.${index}`, text))
  add('name', values.name)
  add('headline', values.headline)
  addEach('emails', values.emails)
  addEach('phones', values.phones)
  add('location', values.location)
  addEach('links', values.links)
  values.others.forEach((text) => lines.push(...text.split(/\r\n|\n|\r/u)))
  values.experience.forEach(({ title, organisation, from, to, text }, index) => {
    add(`experience.${index}.title`, title)
    add(`experience.${index}.organisation`, organisation)
    if (from !== '' || to !== '') lines.push(`${from} – ${to}`)
    add(`experience.${index}.text`, text)
  })
  values.education.forEach(({ degree, institution, from, to }, index) => {
    add(`education.${index}.degree`, degree)
    add(`education.${index}.institution`, institution)
    if (from !== '' || to !== '') lines.push(`${from} – ${to}`)
  })
  addEach('skills', values.skills)
  values.languages.forEach((each, index) =>
    add(`languages.${index}`, [each.language, each.level].filter(Boolean).join(' – ')),
  )
  addEach('certificates', values.certificates)
  const { others: _others, ...fields } = values
  return {
    kind: 'cv',
    language,
    columns: 1,
    ...fields,
    places,
    text: lines.join('\n'),
    warnings: [],
  }
}
