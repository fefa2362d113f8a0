import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ChannelInput, ChannelOutput } from '@shared/contract/contract'
import type { CollectionName } from '@shared/model/workspace/collections'
import type { CandidateId, RoleId, SkillListId } from '@shared/model/ids'
import type { RoleVersionId } from '@shared/model/roleVersion'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { api, type ApiError } from './api'
import { fetchCandidateRows } from './fetchCandidateRows'

/** The channels that only read, so that their answers can be cached. */
export type ReadChannel =
  | 'app.getInfo'
  | 'app.getPreferences'
  | 'workspace.getState'
  | 'workspace.getOpening'
  | 'workspace.listRecent'
  | 'workspace.listProblems'
  | 'conflicts.list'
  | 'quarantine.findLastGood'
  | 'quarantine.listDismissed'
  | 'roles.list'
  | 'roles.get'
  | 'candidates.list'
  | 'candidates.get'
  | 'applications.listForRole'
  | 'applications.listForCandidate'
  | 'agencies.list'
  | 'attachments.readLogo'
  | 'merging.listDuplicates'
  | 'activities.list'
  | 'templates.list'
  | 'snippets.list'
  | 'skillLists.list'
  | 'skillLists.get'
  | 'skillLists.findNames'
  | 'today.list'
  | 'stages.list'
  | 'stages.countApplications'
  | 'stages.listBoard'
  | 'sentPostings.list'
  | 'versions.list'
  | 'versions.get'
  | 'trash.list'
  | 'backups.list'
  | 'postings.listHeadingRules'
  | 'postings.sortAgain'
  | 'search.find'
  | 'search.filterCandidates'
  | 'checks.listRulesOff'
  | 'checks.listOwnWords'
  | 'spelling.listDictionaries'
  | 'spelling.suggest'
  | 'lists.query'
  | 'lists.countValues'
  | 'lists.getViews'

type Answer<Name extends ReadChannel> = UseQueryResult<ChannelOutput<Name>, ApiError>

/** Returns the cache key of a query: the channel and its input. */
export const queryKey = <Name extends ReadChannel>(name: Name, input: ChannelInput<Name>) =>
  [name, input] as const

/** The key of the whole list of candidates, which comes in pages. */
export const candidateRowsKey = queryKey('candidates.list', {})

/**
 * Calls a reading channel and caches the answer until an event says that it changed or, if
 * `staleTime` is given, for that many milliseconds.
 */
export const useAnswer = <Name extends ReadChannel>(
  name: Name,
  input: ChannelInput<Name>,
  staleTime?: number,
): Answer<Name> =>
  useQuery<ChannelOutput<Name>, ApiError>({
    queryKey: queryKey(name, input),
    queryFn: () => api.call(name, input),
    ...(staleTime !== undefined && { staleTime }),
  })

export const useAppInfo = () => useAnswer('app.getInfo', {})
export const usePreferences = () => useAnswer('app.getPreferences', {})
export const useWorkspace = () => useAnswer('workspace.getState', {})
export const useWorkspaceOpening = () => useAnswer('workspace.getOpening', {})
export const useRecentWorkspaces = () => useAnswer('workspace.listRecent', {})
export const useWorkspaceProblems = () => useAnswer('workspace.listProblems', {})
export const useLastGood = (collection: CollectionName, recordId: string) =>
  useAnswer('quarantine.findLastGood', { collection, recordId })
export const useDismissedFiles = () => useAnswer('quarantine.listDismissed', {})
export const useConflicts = () => useAnswer('conflicts.list', {})

export const useTemplates = () => useAnswer('templates.list', {})
export const useSkillLists = () => useAnswer('skillLists.list', {})
export const useSkillList = (id: SkillListId) => useAnswer('skillLists.get', { id })

/** The names of these skills in the workspace; those that come with the program until they are there. */
export const useSkillNames = (skills: readonly string[]) =>
  useAnswer('skillLists.findNames', { skills: [...skills] })

export const useSnippets = () => useAnswer('snippets.list', {})
export const useRoles = () => useAnswer('roles.list', {})
export const useRole = (id: RoleId) => useAnswer('roles.get', { id })

export const useCandidates = () =>
  useQuery<CandidateSummary[], ApiError>({
    queryKey: candidateRowsKey,
    queryFn: ({ signal }) => fetchCandidateRows(signal),
  })
export const useCandidate = (id: CandidateId) => useAnswer('candidates.get', { id })

export const useRoleApplications = (roleId: RoleId) =>
  useAnswer('applications.listForRole', { roleId })
export const useCandidateApplications = (candidateId: CandidateId) =>
  useAnswer('applications.listForCandidate', { candidateId })

export const useAgencies = () => useAnswer('agencies.list', {})
export const useSentPostings = (roleId?: RoleId) => useAnswer('sentPostings.list', { roleId })

export const useActivities = (filter: ChannelInput<'activities.list'>) =>
  useAnswer('activities.list', filter)

/** Fetched again whenever it is shown, because the day may have changed. */
export const useToday = () => useAnswer('today.list', {}, 0)

export const useTrash = () => useAnswer('trash.list', {})
export const useBackups = () => useAnswer('backups.list', {})

export const useVersions = (roleId: RoleId) => useAnswer('versions.list', { roleId })
export const useVersion = (roleId: RoleId, id: RoleVersionId) =>
  useAnswer('versions.get', { roleId, id })

/** What a role was imported from, read again; kept, because reading a scan takes long. */
export const useRoleSource = (roleId: RoleId) => useAnswer('postings.sortAgain', { roleId })

/** Fetched again whenever it is shown, because no event announces a newly remembered heading. */
export const useHeadingRules = () => useAnswer('postings.listHeadingRules', {}, 0)

/** The rules of the checks that the workspace turns off. */
export const useRulesOff = () => useAnswer('checks.listRulesOff', {})

/** The words that the workspace knows besides those of the dictionaries. */
export const useOwnWords = () => useAnswer('checks.listOwnWords', {})

export const useDictionaries = () => useAnswer('spelling.listDictionaries', {})
