import { z } from 'zod'
import { daySchema, type Day } from '@shared/model/record'
import payLawRows from './payLaws.json'

/** What the law of one place asks of a posting about pay. */
export const payLawSchema = z.object({
  /** ISO 3166: `US-CA`, `IT`. */
  place: z.string().regex(/^[A-Z]{2}(?:-[A-Z]{2})?$/),
  name: z.string().min(1),
  /** Whom it binds, and to what. */
  scope: z.string().min(1),
  minEmployees: z.int().min(1),
  /** The day it comes into force; null while there is none. */
  effective: daySchema.nullable(),
  /** Where the pay has to be named: in the posting, or to the applicant before the interview. */
  disclosure: z.enum(['posting', 'before-interview']),
  /** Whether the posting also describes the benefits. */
  needsBenefits: z.boolean(),
  /** Whether nobody may ask what an applicant earned before. */
  bansHistory: z.boolean(),
  /** Whether the lower end of a range is enough. */
  minimumSuffices: z.boolean().optional(),
  /** The widest range a year, for pay of up to `upTo` a year. */
  widestRange: z.object({ amount: z.number(), currency: z.string(), upTo: z.number() }).optional(),
  /** The day somebody last compared this row with the law. */
  checkedOn: daySchema,
  source: z.object({ name: z.string().min(1), address: z.url() }),
})

export type PayLaw = z.infer<typeof payLawSchema>

/** The places whose pay law is known, by name. */
export const payLaws: readonly PayLaw[] = z
  .array(payLawSchema)
  .parse(payLawRows)
  .sort((one, other) => one.name.localeCompare(other.name, 'en'))

/** After so many days a row has to be compared with the law again. */
export const trustedDays = 90

const dayMs = 86_400_000

/** Finds the pay law of a place; null for a place without one, or none chosen. */
export const findPayLaw = (place: string | undefined): PayLaw | null =>
  payLaws.find((law) => law.place === place) ?? null

export const isInForce = ({ effective }: PayLaw, today: Day): boolean =>
  effective !== null && effective <= today

/** Whether nobody has compared the row with the law for more than 90 days. */
export const isOutdated = ({ checkedOn }: PayLaw, today: Day): boolean =>
  Date.parse(today) - Date.parse(checkedOn) > trustedDays * dayMs

/** Names the source of a law, with its address. */
export const citeLaw = ({ source }: PayLaw): string => `${source.name}, ${source.address}`
