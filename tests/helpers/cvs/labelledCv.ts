import { readFileSync } from 'node:fs'
import { z } from 'zod'

const spanSchema = z.object({ from: z.string(), to: z.string() })
const listSchema = z.array(z.string())

/** The labels of one CV. A field that is left out isn't scored. */
export const labelledCvSchema = z.object({
  kind: z.enum(['cv', 'not-a-cv']),
  isScan: z.boolean().default(false),
  name: z.string().optional(),
  emails: listSchema.optional(),
  phones: listSchema.optional(),
  employers: listSchema.optional(),
  titles: listSchema.optional(),
  dates: z.array(spanSchema).optional(),
  schools: listSchema.optional(),
  skills: listSchema.optional(),
  /** Values that are neither right nor wrong. */
  optional: z
    .object({
      employers: listSchema.default([]),
      titles: listSchema.default([]),
      dates: z.array(spanSchema).default([]),
      schools: listSchema.default([]),
      skills: listSchema.default([]),
    })
    .prefault({}),
  /** The words of the file; without them it isn't asked whether a value was invented. */
  text: z.string().optional(),
})
export type LabelledCv = z.infer<typeof labelledCvSchema>

/** Reads labels by file name. Throws where the file is missing or not of this shape. */
export const readCvLabels = (file: string): Record<string, LabelledCv> =>
  z.record(z.string(), labelledCvSchema).parse(JSON.parse(readFileSync(file, 'utf8')))
