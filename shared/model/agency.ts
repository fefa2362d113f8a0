import { z } from 'zod'
import { openEnum, type OpenValue } from './openEnum'
import { openObject } from './openObject'
import { agencyIdSchema, itemIdSchema } from './ids'
import { recordFields, storedFieldNames } from './record'
import { letterheadStyleSchema } from './letterhead'
import { nextActionField } from './activities/nextAction'

/** A fact about a role that can be withheld from an agency's posting. */
export const withheldFactSchema = z.enum(['client', 'salary', 'location', 'department'])

/** Whether this version can withhold a fact. A posting must not be sent out if it can't. */
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
  /** Lines printed at the top of every posting for this agency. */
  letterhead: z.string(),
  letterheadStyle: letterheadStyleSchema.optional(),
  withhold: z.array(openEnum(withheldFactSchema)),
  notes: z.string(),
  ...nextActionField,
})

export const agencyDraftSchema = agencySchema.omit(storedFieldNames)

export type Agency = z.infer<typeof agencySchema>
export type AgencyDraft = z.infer<typeof agencyDraftSchema>
export type AgencyContact = z.infer<typeof agencyContactSchema>
export type WithheldFact = z.infer<typeof withheldFactSchema>

/** An agency of which nothing is known yet. */
export const createEmptyAgencyDraft = (): AgencyDraft => ({
  name: '',
  contacts: [],
  letterhead: '',
  withhold: [],
  notes: '',
})
