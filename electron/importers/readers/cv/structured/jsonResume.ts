import { z } from 'zod'
import type { CvReading } from '@shared/model/reading/cvReading'
import { composeReading, noValues, toMonth } from './composeReading'

const text = z.string().catch('').default('')
const texts = z.array(text).catch([]).default([])
const end = (date: string, from: string): string =>
  date === '' && from !== '' ? 'present' : toMonth(date)

const listOf = <Schema extends z.ZodType>(item: Schema) => z.array(item).catch([]).default([])

const resumeSchema = z.object({
  basics: z.object({
    name: text,
    label: text,
    email: text,
    phone: text,
    url: text,
    summary: text,
    location: z.object({ city: text, region: text, countryCode: text }).optional().catch(undefined),
    profiles: listOf(z.object({ url: text })),
  }),
  work: listOf(
    z.object({
      name: text,
      company: text,
      position: text,
      startDate: text,
      endDate: text,
      summary: text,
      highlights: texts,
    }),
  ),
  education: listOf(
    z.object({ institution: text, area: text, studyType: text, startDate: text, endDate: text }),
  ),
  skills: listOf(z.object({ name: text, keywords: texts })),
  languages: listOf(z.object({ language: text, fluency: text })),
  certificates: listOf(z.object({ name: text })),
})

const filled = (values: readonly string[]): string[] =>
  values.filter((value) => value.trim() !== '')

/** Reads a parsed JSON Resume; null if it is none. */
export const readJsonResume = (json: unknown): CvReading | null => {
  const parsed = resumeSchema.safeParse(json)
  if (!parsed.success) return null
  const { basics, work, education, skills, languages, certificates } = parsed.data
  const { city = '', region = '', countryCode = '' } = basics.location ?? {}
  return composeReading(
    {
      ...noValues,
      name: basics.name,
      headline: basics.label,
      emails: filled([basics.email]),
      phones: filled([basics.phone]),
      location: filled([city, region, countryCode]).join(', '),
      links: filled([basics.url, ...basics.profiles.map(({ url }) => url)]),
      experience: work.map((each) => ({
        title: each.position,
        organisation: each.name === '' ? each.company : each.name,
        from: toMonth(each.startDate),
        to: end(each.endDate, each.startDate),
        text: filled([each.summary, ...each.highlights]).join('\n'),
      })),
      education: education.map((each) => ({
        degree: filled([each.studyType, each.area]).join(', '),
        institution: each.institution,
        from: toMonth(each.startDate),
        to: end(each.endDate, each.startDate),
      })),
      skills: [
        ...new Set(
          skills.flatMap(({ name, keywords }) => filled(keywords.length > 0 ? keywords : [name])),
        ),
      ],
      languages: languages
        .filter((each) => each.language !== '')
        .map((each) => ({ language: each.language, level: each.fluency })),
      certificates: filled(certificates.map(({ name }) => name)),
      others: filled([basics.summary]),
    },
    '',
  )
}
