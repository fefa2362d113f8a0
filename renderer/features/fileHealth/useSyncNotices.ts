import { useEffect, useRef } from 'react'
import type { WorkspaceProblem } from '@shared/model/workspace/workspaceState'
import { performAction } from '@renderer/actions/actionRegistry'
import { api } from '@renderer/data/api'
import { subscribeToMerges } from '@renderer/editing/editMerges'
import { useDismissedFiles, useWorkspaceProblems } from '@renderer/data/queries'
import { countOf } from '@renderer/format/words'
import { notifyAttention, notifyDone } from '@renderer/ui/tasks/notify'

/** Merges within this time are announced together. */
const gatherMs = 500

const showSettings = (): void => void performAction('go.settings')

const describeMerges = (titles: ReadonlySet<string>): string => {
  const [only = ''] = titles
  return titles.size === 1
    ? `Merged changes made elsewhere in “${only}”.`
    : `Merged changes made elsewhere in ${countOf(titles.size, 'record')}.`
}

const keyOf = ({ collection, fileName, kind, quarantinedAs }: WorkspaceProblem): string =>
  [collection, fileName, kind, quarantinedAs].join('/')

const describeProblem = ({ kind, isRecordOpen }: WorkspaceProblem): string => {
  switch (kind) {
    case 'conflict-copy':
      return 'The same field of a record was changed on two computers. Choose what to keep.'
    case 'damaged':
      return isRecordOpen
        ? 'A file was damaged by another program. It was set aside, and the last good version was restored.'
        : 'A file could not be read and was set aside unchanged. All other records are open.'
    case 'not-downloaded':
      return 'A file isn’t downloaded to this computer yet. Rolebench will try again.'
    case 'newer-format':
      return 'A file was written by a newer Rolebench. Update Rolebench to open it.'
  }
}

const useMergeNotices = (): void => {
  useEffect(() => {
    const titles = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = (): void => {
      timer = undefined
      notifyDone(describeMerges(titles))
      titles.clear()
    }
    const gather = (title: string): void => {
      titles.add(title)
      timer ??= setTimeout(tell, gatherMs)
    }
    const stopCopies = api.subscribe('records.merged', ({ title }) => gather(title))
    const stopEdits = subscribeToMerges(gather)
    return () => {
      stopCopies()
      stopEdits()
      clearTimeout(timer)
    }
  }, [])
}

const useProblemNotices = (): void => {
  const { data: problems } = useWorkspaceProblems()
  const { data: dismissed } = useDismissedFiles()
  const known = useRef<ReadonlySet<string> | null>(null)
  const dismissedBefore = useRef(new Set<string>())
  useEffect(() => {
    dismissed?.forEach(({ quarantinedAs }) => dismissedBefore.current.add(quarantinedAs))
  }, [dismissed])
  useEffect(() => {
    if (problems === undefined) return
    const added = problems.filter(
      (problem) =>
        known.current?.has(keyOf(problem)) === false &&
        !dismissedBefore.current.has(problem.quarantinedAs ?? ''),
    )
    known.current = new Set(problems.map(keyOf))
    const [first] = added
    if (first === undefined) return
    const message =
      added.length === 1
        ? describeProblem(first)
        : `${countOf(added.length, 'file')} could not be read or merged. All other records are open.`
    notifyAttention(message, 'Show', showSettings)
  }, [problems])
}

/** Announces what sync services and other programs did to the workspace while it is open. */
export const useSyncNotices = (): void => {
  useMergeNotices()
  useProblemNotices()
}
