import { z } from 'zod'
import type { CvReading } from '@shared/model/reading/cvReading'
import { composeReading, noValues, toMonth } from './composeReading'

const text = z.string().catch('').default('')
const texts = z.array(text).catch([]).default([])
const listOf = <Schema extends z.ZodType>(item: Schema) => z.array(item).catch([]).default([])
const history = <Schema extends z.ZodType>(item: Schema) =>
  z
    .object({ history: listOf(item) })
    .catch({ history: [] })
    .default({ history: [] })

const freshSchema = z.object({
  name: z.string(),
  meta: z.object({ format: z.string().regex(/fresh/iu) }),
  info: z.object({ label: text, brief: text }).optional().catch(undefined),
  contact: z.object({ email: text, phone: text, website: text }).optional().catch(undefined),
  location: z
    .object({ city: text, region: text, country: text, code: text })
    .optional()
    .catch(undefined),
  social: listOf(z.object({ url: text })),
  employment: history(
    z.object({
      position: text,
      employer: text,
      start: text,
      end: text,
      summary: text,
      highlights: texts,
    }),
  ),
  education: history(
    z.object({
      institution: text,
      title: text,
      studyType: text,
      area: text,
      start: text,
      end: text,
    }),
  ),
  skills: z
    .object({
      sets: listOf(z.object({ name: text, skills: texts })),
      list: listOf(z.object({ name: text })),
    })
    .optional()
    .catch(undefined),
  languages: listOf(z.object({ language: text, level: text })),
})

const filled = (values: readonly string[]): string[] =>
  values.filter((value) => value.trim() !== '')

const toEnd = (date: string, from: string): string =>
  /^(?:current|present)?$/iu.test(date.trim()) ? (from === '' ? '' : 'present') : toMonth(date)

/** Reads a parsed resume in the FRESH format; null if it is none. */
export const readFreshResume = (json: unknown): CvReading | null => {
  const parsed = freshSchema.safeParse(json)
  if (!parsed.success) return null
  const { name, info, contact, location, social, employment, education, skills, languages } =
    parsed.data
  const listed = (skills?.sets ?? []).flatMap((set) => set.skills)
  return composeReading(
    {
      ...noValues,
      name,
      headline: info?.label ?? '',
      emails: filled([contact?.email ?? '']),
      phones: filled([contact?.phone ?? '']),
      location: filled([
        location?.city ?? '',
        location?.region ?? '',
        location?.country ?? '',
      ]).join(', '),
      links: filled([contact?.website ?? '', ...social.map(({ url }) => url)]),
      experience: employment.history.map((each) => ({
        title: each.position,
        organisation: each.employer,
        from: toMonth(each.start),
        to: toEnd(each.end, each.start),
        text: filled([each.summary, ...each.highlights]).join('\n'),
      })),
      education: education.history.map((each) => ({
        degree: each.title === '' ? filled([each.studyType, each.area]).join(', ') : each.title,
        institution: each.institution,
        from: toMonth(each.start),
        to: toEnd(each.end, each.start),
      })),
      skills: [
        ...new Set(
          filled(listed.length > 0 ? listed : (skills?.list ?? []).map((each) => each.name)),
        ),
      ],
      languages: languages.filter((each) => each.language !== ''),
      others: filled([info?.brief ?? '']),
    },
    '',
  )
}
