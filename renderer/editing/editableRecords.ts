import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { QueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { Result } from '@shared/contract/result'
import { summarizeActivity } from '@shared/domain/activities/summarizeActivity'
import { activitySchema } from '@shared/model/activities/activity'
import { agencySchema, type Agency } from '@shared/model/agency'
import { applicationSchema } from '@shared/model/application'
import { candidateSchema } from '@shared/model/candidate'
import type { CollectionName, RecordOf } from '@shared/model/workspace/collections'
import { roleSchema } from '@shared/model/role'
import { skillListSchema } from '@shared/model/skillList'
import { snippetSchema } from '@shared/model/writing/snippet'
import { templateSchema } from '@shared/model/writing/template'
import type { RoleApplication } from '@shared/model/workspace/summaries'
import { api } from '../data/api'
import { queryKey } from '../data/queries'
import { createEditSessions, type EditSessions } from './editSessions'

/** The collections whose records can be edited in the window. */
export type EditableName = Exclude<CollectionName, 'sentPostings'>

export interface EditableRecord<Value extends { id: string }> {
  save: (record: Value) => Promise<Result<Value>>
  /** Reads the current record from a conflict's details; null if it isn't there. */
  readConflict: (details: unknown) => Value | null
  isRecord: (value: unknown) => value is Value
  title: (record: Value) => string
  /** Puts the saved record into the cache, so that it is not fetched again. */
  keep: (queryClient: QueryClient, record: Value) => void
}

const readCurrent =
  <Value>(schema: z.ZodType<Value>) =>
  (details: unknown): Value | null => {
    const parsed = z.object({ current: schema }).safeParse(details)
    return parsed.success ? parsed.data.current : null
  }

const isA =
  <Value>(schema: z.ZodType<Value>) =>
  (value: unknown): value is Value =>
    schema.safeParse(value).success

/** How the records of each collection are saved and named. */
export const editableRecords: { [Name in EditableName]: EditableRecord<RecordOf<Name>> } = {
  roles: {
    save: (record) => api.ask('roles.save', { record }),
    readConflict: readCurrent(roleSchema),
    isRecord: isA(roleSchema),
    title: ({ title }) => titleOrPlaceholder('roles', title),
    keep: (queryClient, record) => {
      queryClient.setQueryData(queryKey('roles.get', { id: record.id }), record)
    },
  },
  candidates: {
    save: (record) => api.ask('candidates.save', { record }),
    readConflict: readCurrent(candidateSchema),
    isRecord: isA(candidateSchema),
    title: ({ name }) => titleOrPlaceholder('candidates', name),
    keep: (queryClient, record) => {
      queryClient.setQueryData(queryKey('candidates.get', { id: record.id }), record)
    },
  },
  applications: {
    save: (record) => api.ask('applications.save', { record }),
    readConflict: readCurrent(applicationSchema),
    isRecord: isA(applicationSchema),
    title: () => 'Ratings of an application',
    keep: (queryClient, record) => {
      queryClient.setQueryData<RoleApplication[]>(
        queryKey('applications.listForRole', { roleId: record.roleId }),
        (rows) =>
          rows?.map((row) =>
            row.application.id === record.id ? { ...row, application: record } : row,
          ),
      )
    },
  },
  agencies: {
    save: (record) => api.ask('agencies.save', { record }),
    readConflict: readCurrent(agencySchema),
    isRecord: isA(agencySchema),
    title: ({ name }) => titleOrPlaceholder('agencies', name),
    keep: (queryClient, record) => {
      queryClient.setQueryData<Agency[]>(queryKey('agencies.list', {}), (agencies) =>
        agencies?.map((agency) => (agency.id === record.id ? record : agency)),
      )
    },
  },
  activities: {
    save: (record) => api.ask('activities.save', { record }),
    readConflict: readCurrent(activitySchema),
    isRecord: isA(activitySchema),
    title: summarizeActivity,
    keep: (queryClient) => void queryClient.invalidateQueries({ queryKey: ['activities.list'] }),
  },
  templates: {
    save: (record) => api.ask('templates.save', { record }),
    readConflict: readCurrent(templateSchema),
    isRecord: isA(templateSchema),
    title: ({ name }) => titleOrPlaceholder('templates', name),
    keep: (queryClient) => void queryClient.invalidateQueries({ queryKey: ['templates.list'] }),
  },
  snippets: {
    save: (record) => api.ask('snippets.save', { record }),
    readConflict: readCurrent(snippetSchema),
    isRecord: isA(snippetSchema),
    title: ({ name }) => titleOrPlaceholder('snippets', name),
    keep: (queryClient) => void queryClient.invalidateQueries({ queryKey: ['snippets.list'] }),
  },
  skillLists: {
    save: (record) => api.ask('skillLists.save', { record }),
    readConflict: readCurrent(skillListSchema),
    isRecord: isA(skillListSchema),
    title: ({ name }) => titleOrPlaceholder('skillLists', name),
    keep: (queryClient, record) => {
      queryClient.setQueryData(queryKey('skillLists.get', { id: record.id }), record)
      void queryClient.invalidateQueries({ queryKey: ['skillLists.list'] })
    },
  },
}

/** The edit sessions of each collection. */
export const editSessions: { [Name in EditableName]: EditSessions<RecordOf<Name>> } = {
  roles: createEditSessions(),
  candidates: createEditSessions(),
  applications: createEditSessions(),
  agencies: createEditSessions(),
  activities: createEditSessions(),
  templates: createEditSessions(),
  snippets: createEditSessions(),
  skillLists: createEditSessions(),
}
