import { z } from 'zod'
import { openEnum, type OpenValue } from './openEnum'
import { openObject } from './openObject'
import { agencyIdSchema, itemIdSchema } from './ids'
import { recordFields, storedFieldNames } from './record'

/** A fact of a role that an agency's posting can leave out. */
export const withheldFactSchema = z.enum(['client', 'salary', 'location', 'department'])

/** Whether this version knows how to withhold a fact; a posting must not go out where it does not. */
export const isWithheldFact = (fact: OpenValue<WithheldFact>): fact is WithheldFact =>
  withheldFactSchema.options.some((known) => known === fact)

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
  withhold: z.array(openEnum(withheldFactSchema)),
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
