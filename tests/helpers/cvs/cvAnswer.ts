import { z } from 'zod'

const textSchema = z
  .string()
  .nullish()
  .transform((text) => text ?? '')
const listSchema = z.array(z.string()).default([])

/** What `read-cv --json` answers for one file, as far as it is scored. */
export const cvAnswerSchema = z.object({
  file: z.string(),
  kind: z.string(),
  name: textSchema,
  emails: listSchema,
  phones: listSchema,
  experience: z
    .array(
      z.object({ title: textSchema, organisation: textSchema, from: textSchema, to: textSchema }),
    )
    .default([]),
  education: z.array(z.object({ degree: textSchema, institution: textSchema })).default([]),
  skills: listSchema,
})
export type CvAnswer = z.infer<typeof cvAnswerSchema>

export const cvAnswersSchema = z.object({ files: z.array(cvAnswerSchema) })
