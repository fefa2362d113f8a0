import type { z } from 'zod'
import { activityDraftSchema, activitySchema } from '../activities/activity'
import { agencyDraftSchema, agencySchema } from '../agency'
import { applicationDraftSchema, applicationSchema } from '../application'
import { candidateDraftSchema, candidateSchema } from '../candidate'
import {
  activityIdSchema,
  agencyIdSchema,
  applicationIdSchema,
  candidateIdSchema,
  roleIdSchema,
  skillListIdSchema,
  snippetIdSchema,
  sentPostingIdSchema,
  templateIdSchema,
} from '../ids'
import { roleDraftSchema, roleSchema } from '../role'
import { skillListDraftSchema, skillListSchema } from '../skillList'
import { sentPostingDraftSchema, sentPostingSchema } from '../sentPosting'
import { snippetDraftSchema, snippetSchema } from '../writing/snippet'
import { templateDraftSchema, templateSchema } from '../writing/template'

/** The collections of a workspace: the name of each folder, and the schemas of its records. */
export const collections = {
  roles: { id: roleIdSchema, record: roleSchema, draft: roleDraftSchema },
  candidates: { id: candidateIdSchema, record: candidateSchema, draft: candidateDraftSchema },
  applications: {
    id: applicationIdSchema,
    record: applicationSchema,
    draft: applicationDraftSchema,
  },
  agencies: { id: agencyIdSchema, record: agencySchema, draft: agencyDraftSchema },
  sentPostings: {
    id: sentPostingIdSchema,
    record: sentPostingSchema,
    draft: sentPostingDraftSchema,
  },
  activities: { id: activityIdSchema, record: activitySchema, draft: activityDraftSchema },
  templates: { id: templateIdSchema, record: templateSchema, draft: templateDraftSchema },
  snippets: { id: snippetIdSchema, record: snippetSchema, draft: snippetDraftSchema },
  skillLists: { id: skillListIdSchema, record: skillListSchema, draft: skillListDraftSchema },
} as const

export type CollectionName = keyof typeof collections
export type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['record']>
export type DraftOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['draft']>
export type IdOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['id']>

export const collectionNames = [
  'roles',
  'candidates',
  'applications',
  'agencies',
  'sentPostings',
  'activities',
  'templates',
  'snippets',
  'skillLists',
] as const satisfies readonly CollectionName[]
