import { z } from 'zod'
import { openObject } from './openObject'
import { agencyIdSchema, itemIdSchema } from './ids'
import { recordFields, storedFieldNames } from './record'

/** A fact of a role that an agency's posting can leave out. */
export const withheldFactSchema = z.enum(['client', 'salary', 'location', 'department'])

export const agencyContactSchema = openObject({
  id: itemIdSchema,
  name: z.string(),
  email: z.string(),
  phone: z.string(),
})

export const agencySchema = openObject({
  id: agencyIdSchema,
  ...recordFields,
  name: z.string(),
  contacts: z.array(agencyContactSchema),
  /** Lines printed in the header of what this agency receives. */
  letterhead: z.string(),
  withhold: z.array(withheldFactSchema),
  notes: z.string(),
})

export const agencyDraftSchema = agencySchema.omit(storedFieldNames)

export type Agency = z.infer<typeof agencySchema>
export type AgencyDraft = z.infer<typeof agencyDraftSchema>
export type AgencyContact = z.infer<typeof agencyContactSchema>
export type WithheldFact = z.infer<typeof withheldFactSchema>

/** An agency of which only the existence is known. */
export const createEmptyAgencyDraft = (): AgencyDraft => ({
  name: '',
  contacts: [],
  letterhead: '',
  withhold: [],
  notes: '',
})
