import { z } from 'zod'
import { ownSectionSchema } from '@shared/model/role'
import { sampleRoleSchema } from '../sample/sampleFormat'

/** A file in `resources/starters`: a role as in the sample, without what belongs to a client. */
export const starterFileSchema = z.strictObject({
  ...sampleRoleSchema.pick({
    title: true,
    department: true,
    employmentType: true,
    hours: true,
    tags: true,
    language: true,
    company: true,
    definition: true,
    careerPath: true,
    responsibilities: true,
    skills: true,
    education: true,
    experience: true,
    offer: true,
  }).shape,
  application: sampleRoleSchema.shape.application.pick({ text: true }),
  sections: z.array(
    z.strictObject({
      ...ownSectionSchema.pick({ heading: true }).shape,
      lines: z.array(z.string().min(1)),
    }),
  ),
})

export type StarterFile = z.infer<typeof starterFileSchema>
