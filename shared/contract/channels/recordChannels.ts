import { z } from 'zod'
import { activityDraftSchema, activitySchema } from '@shared/model/activities/activity'
import { agencyDraftSchema, agencySchema } from '@shared/model/agency'
import { applicationDraftSchema, applicationSchema } from '@shared/model/application'
import { candidateDraftSchema, candidateSchema } from '@shared/model/candidate'
import { collectionNames } from '@shared/model/workspace/collections'
import {
  activityIdSchema,
  agencyIdSchema,
  applicationIdSchema,
  candidateIdSchema,
  roleIdSchema,
  sentPostingIdSchema,
  snippetIdSchema,
  templateIdSchema,
} from '@shared/model/ids'
import { recordFields } from '@shared/model/record'
import { roleDraftSchema, roleSchema } from '@shared/model/role'
import { snippetDraftSchema, snippetSchema } from '@shared/model/writing/snippet'
import { starterSchema, templateDraftSchema, templateSchema } from '@shared/model/writing/template'
import { foundRoleSchema } from '@shared/model/writing/roleText'
import { textQuerySchema } from '@shared/model/writing/textQuery'
import { sendingStatusSchema, sentPostingSchema } from '@shared/model/sentPosting'
import {
  activityRowSchema,
  candidateApplicationSchema,
  packedCandidateSchema,
  roleApplicationSchema,
  roleSummarySchema,
} from '@shared/model/workspace/summaries'
import { defineChannel, noInput } from './channel'

/**
 * Records moved to the trash together, so that one undo restores all of them. When
 * `trash.cancel` stopped a removal, those moved before it.
 */
export const removedRecordsSchema = z.array(
  z.object({ collection: z.enum(collectionNames), id: z.string() }),
)

/**
 * Where a page of a list ended. The next one begins behind this place, whether or not the record
 * there still exists.
 */
const placeInListSchema = z.strictObject({
  createdAt: recordFields.createdAt,
  id: candidateIdSchema,
})

/** Which activities: those that name each given record. */
const activityFilterSchema = z.strictObject({
  candidateId: candidateIdSchema.optional(),
  roleId: roleIdSchema.optional(),
  agencyId: agencyIdSchema.optional(),
})

export type ActivityFilter = z.infer<typeof activityFilterSchema>

/** The most rows that are sent at once: sending more would hold up everything else. */
export const mostRowsAtOnce = 500

export type RemovedRecords = z.infer<typeof removedRecordsSchema>

/**
 * Reads and changes records. A save states in `rev` the revision that it is based on; a stale one
 * fails with `conflict` and the current record in its details.
 */
export const recordChannels = {
  'roles.list': defineChannel(noInput, z.array(roleSummarySchema)),
  'roles.get': defineChannel(z.object({ id: roleIdSchema }), roleSchema),
  'roles.create': defineChannel(z.object({ draft: roleDraftSchema }), roleSchema),
  'roles.save': defineChannel(z.object({ record: roleSchema }), roleSchema),
  /**
   * Where the text of each role says something, up to a thousand places; `isCut` says that there
   * are more.
   */
  'roles.findText': defineChannel(
    z.strictObject({ query: textQuerySchema }),
    z.object({ roles: z.array(foundRoleSchema), isCut: z.boolean() }),
  ),
  'roles.duplicate': defineChannel(z.object({ id: roleIdSchema }), roleSchema),
  /** Moves roles and their applications to the trash. */
  'roles.remove': defineChannel(
    z.object({ ids: z.array(roleIdSchema).min(1) }),
    removedRecordsSchema,
  ),

  /**
   * A page of all candidates, oldest first, since there may be tens of thousands. `next` is null
   * on the last page.
   */
  'candidates.list': defineChannel(
    z.strictObject({
      after: placeInListSchema.optional(),
      count: z.int().min(1).max(mostRowsAtOnce).optional(),
    }),
    z.object({ rows: z.array(packedCandidateSchema), next: placeInListSchema.nullable() }),
  ),
  'candidates.get': defineChannel(z.object({ id: candidateIdSchema }), candidateSchema),
  'candidates.create': defineChannel(z.object({ draft: candidateDraftSchema }), candidateSchema),
  'candidates.save': defineChannel(z.object({ record: candidateSchema }), candidateSchema),
  /** Moves candidates and their applications to the trash. */
  'candidates.remove': defineChannel(
    z.object({ ids: z.array(candidateIdSchema).min(1) }),
    removedRecordsSchema,
  ),

  'applications.listForRole': defineChannel(
    z.object({ roleId: roleIdSchema }),
    z.array(roleApplicationSchema),
  ),
  'applications.listForCandidate': defineChannel(
    z.object({ candidateId: candidateIdSchema }),
    z.array(candidateApplicationSchema),
  ),
  /** Fails with `exists` when the candidate already has an application for the role. */
  'applications.create': defineChannel(
    z.object({ draft: applicationDraftSchema }),
    applicationSchema,
  ),
  /** A change of stage or decision is told as an activity; `reason` is why the stage changed. */
  'applications.save': defineChannel(
    z.object({ record: applicationSchema, reason: z.string().optional() }),
    applicationSchema,
  ),
  'applications.remove': defineChannel(
    z.object({ ids: z.array(applicationIdSchema).min(1) }),
    removedRecordsSchema,
  ),

  'agencies.list': defineChannel(noInput, z.array(agencySchema)),
  'agencies.create': defineChannel(z.object({ draft: agencyDraftSchema }), agencySchema),
  'agencies.save': defineChannel(z.object({ record: agencySchema }), agencySchema),
  'agencies.remove': defineChannel(
    z.object({ ids: z.array(agencyIdSchema).min(1) }),
    removedRecordsSchema,
  ),

  /** The activities that name all of the given records, newest first. */
  'activities.list': defineChannel(activityFilterSchema, z.array(activityRowSchema)),
  'activities.create': defineChannel(z.object({ draft: activityDraftSchema }), activitySchema),
  'activities.save': defineChannel(z.object({ record: activitySchema }), activitySchema),
  'activities.remove': defineChannel(
    z.object({ ids: z.array(activityIdSchema).min(1) }),
    removedRecordsSchema,
  ),

  'sentPostings.list': defineChannel(
    z.object({ roleId: roleIdSchema.optional() }),
    z.array(sentPostingSchema),
  ),
  /** Writes down how far a posting got. */
  'sentPostings.setStatus': defineChannel(
    z.object({ id: sentPostingIdSchema, status: sendingStatusSchema }),
    sentPostingSchema,
  ),

  /** The workspace's own templates, and those that come with the program. */
  'templates.list': defineChannel(
    noInput,
    z.object({ own: z.array(templateSchema), starters: z.array(starterSchema) }),
  ),
  'templates.create': defineChannel(z.object({ draft: templateDraftSchema }), templateSchema),
  'templates.save': defineChannel(z.object({ record: templateSchema }), templateSchema),
  'templates.remove': defineChannel(
    z.object({ ids: z.array(templateIdSchema).min(1) }),
    removedRecordsSchema,
  ),

  'snippets.list': defineChannel(noInput, z.array(snippetSchema)),
  'snippets.create': defineChannel(z.object({ draft: snippetDraftSchema }), snippetSchema),
  /** Adds the snippets that come with the program, but not those whose name, section and language are there. */
  'snippets.addStarters': defineChannel(noInput, z.array(snippetSchema)),
  'snippets.save': defineChannel(z.object({ record: snippetSchema }), snippetSchema),
  'snippets.remove': defineChannel(
    z.object({ ids: z.array(snippetIdSchema).min(1) }),
    removedRecordsSchema,
  ),
}
