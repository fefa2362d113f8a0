import type { QueryClient } from '@tanstack/react-query'
import type { CollectionName } from '@shared/model/workspace/collections'
import type { WorkspaceState } from '@shared/model/workspace/workspaceState'
import { api } from './api'
import { queryKey, type ReadChannel } from './queries'
import { refreshCandidateRows } from './refreshCandidateRows'

const listed = ['lists.query', 'lists.countValues'] as const satisfies readonly ReadChannel[]

/** The answers that a change in a collection makes stale. */
const answersFrom: Record<CollectionName, readonly ReadChannel[]> = {
  roles: [
    ...listed,
    'today.list',
    'activities.list',
    'roles.list',
    'roles.get',
    'stages.list',
    'stages.countApplications',
    'stages.listBoard',
    'versions.list',
    'applications.listForCandidate',
    'trash.list',
    'search.find',
  ],
  candidates: [
    ...listed,
    'today.list',
    'candidates.list',
    'candidates.get',
    'stages.listBoard',
    'applications.listForRole',
    'trash.list',
    'search.find',
    'search.filterCandidates',
  ],
  applications: [
    ...listed,
    'today.list',
    'applications.listForRole',
    'applications.listForCandidate',
    'stages.countApplications',
    'stages.listBoard',
    'roles.list',
    'candidates.list',
    'trash.list',
    'search.find',
    'search.filterCandidates',
  ],
  agencies: [...listed, 'today.list', 'agencies.list', 'trash.list', 'search.find'],
  sentPostings: [...listed, 'sentPostings.list', 'trash.list', 'search.find'],
  templates: ['templates.list', 'trash.list'],
  snippets: ['snippets.list', 'trash.list'],
  skillLists: ['skillLists.list', 'skillLists.get', 'skillLists.findNames', 'trash.list'],
  activities: [
    ...listed,
    'today.list',
    'activities.list',
    'trash.list',
    'search.find',
    'search.filterCandidates',
  ],
}

/**
 * Changes within this time, or while the last answers are still being fetched, are batched, so
 * that an import of thousands of records asks no faster than it is answered.
 */
const gatherMs = 60

/** The pause after fetching is twice as long as fetching took, so that thousands of changes are not held up. */
const restFactor = 2

/** The longest pause, however long fetching took. */
const longestRestMs = 500

const isAboutApp = (name: unknown): boolean =>
  name === 'app.getInfo' || name === 'app.getPreferences' || name === 'spelling.listDictionaries'

/** Whether the answer is about workspaces as such, and not about the content of one. */
const isAboutWorkspaces = (name: unknown): boolean =>
  name === 'workspace.getState' ||
  name === 'workspace.getOpening' ||
  name === 'workspace.listRecent'

const takeOverWorkspace = (queryClient: QueryClient, state: WorkspaceState | null): void => {
  const key = queryKey('workspace.getState', {})
  const before = queryClient.getQueryData<WorkspaceState | null>(key)
  queryClient.setQueryData(key, state)
  void queryClient.invalidateQueries({ queryKey: ['workspace.listProblems'] })
  void queryClient.invalidateQueries({ queryKey: ['conflicts.list'] })
  void queryClient.invalidateQueries({ queryKey: ['quarantine.listDismissed'] })
  void queryClient.invalidateQueries({ queryKey: ['workspace.listRecent'] })
  if (before?.id === state?.id) return
  queryClient.removeQueries({
    predicate: ({ queryKey: [name] }) => !isAboutApp(name) && !isAboutWorkspaces(name),
  })
}

/**
 * Keeps cached answers up to date as the main process announces changes. Returns a function that
 * stops it.
 */
export const invalidateOnEvents = (queryClient: QueryClient): (() => void) => {
  const stale = new Set<ReadChannel>()
  const savedCandidates = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const refresh = async (): Promise<void> => {
    const startedAt = performance.now()
    const changes = {
      saved: new Set(savedCandidates),
      isAnythingElse: stale.delete('candidates.list'),
    }
    const names = new Set<unknown>(stale)
    savedCandidates.clear()
    stale.clear()
    await Promise.all([
      refreshCandidateRows(queryClient, changes),
      queryClient.invalidateQueries({ predicate: ({ queryKey: [name] }) => names.has(name) }),
    ])
    const tookMs = performance.now() - startedAt
    timer = undefined
    if (stale.size > 0 || savedCandidates.size > 0)
      refreshSoon(Math.min(Math.max(gatherMs, tookMs * restFactor), longestRestMs))
  }
  const refreshSoon = (afterMs = gatherMs): void => {
    timer ??= setTimeout(() => void refresh(), afterMs)
  }

  const stopRecords = api.subscribe('records.changed', ({ collection, id, kind }) => {
    const changesOneRow = collection === 'candidates' && kind === 'saved'
    if (changesOneRow) savedCandidates.add(id)
    for (const name of answersFrom[collection])
      if (!changesOneRow || name !== 'candidates.list') stale.add(name)
    refreshSoon()
  })
  const stopWorkspace = api.subscribe('workspace.changed', (state) =>
    takeOverWorkspace(queryClient, state),
  )
  const stopOpening = api.subscribe('workspace.opening', (opening) => {
    queryClient.setQueryData(queryKey('workspace.getOpening', {}), opening)
  })

  const stopBackups = api.subscribe('backups.changed', () => {
    void queryClient.invalidateQueries({ queryKey: ['backups.list'] })
    void queryClient.invalidateQueries({ queryKey: ['quarantine.findLastGood'] })
  })

  return () => {
    stale.clear()
    savedCandidates.clear()
    clearTimeout(timer)
    stopRecords()
    stopWorkspace()
    stopOpening()
    stopBackups()
  }
}
