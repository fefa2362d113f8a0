import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Application, Rating } from '@shared/model/application'
import type { ApplicationId } from '@shared/model/ids'
import type { RoleApplication } from '@shared/model/workspace/summaries'
import type { EditSession, EditSnapshot } from '@renderer/editing/editSession'
import { openEditSession } from '@renderer/editing/openEditSession'

/** One column of the comparison: a candidate's application as edited, and its saving state. */
export interface Scorecard extends Omit<EditSnapshot<Application>, 'value'> {
  row: RoleApplication
  application: Application
  session: EditSession<Application>
}

export interface Scorecards {
  scorecards: Scorecard[]
  /** Changes the ratings of one application; changes with the same `key` in quick succession are undone together. */
  changeRatings: (
    id: ApplicationId,
    change: (application: Application) => Rating[],
    key?: string,
  ) => void
}

/** Returns the scorecards of the given applications; each saves its edits automatically. */
export const useScorecards = (rows: RoleApplication[]): Scorecards => {
  const queryClient = useQueryClient()
  const sessions = useMemo(
    () => rows.map((row) => openEditSession('applications', row.application, queryClient)),
    [rows, queryClient],
  )

  useEffect(() => {
    const releases = sessions.map((session) => session.retain())
    return () => {
      for (const release of releases) release()
    }
  }, [sessions])

  useEffect(() => {
    rows.forEach((row, index) => sessions[index]?.receive(row.application))
  }, [rows, sessions])

  const store = useMemo(() => createSnapshotList(sessions), [sessions])
  const snapshots = useSyncExternalStore(store.subscribe, store.getSnapshots)

  const scorecards = useMemo(
    () =>
      rows.flatMap((row, index) => {
        const session = sessions[index]
        const snapshot = snapshots[index]
        if (!session || !snapshot) return []
        const { value: application, ...editing } = snapshot
        return [{ row, application, ...editing, session }]
      }),
    [rows, sessions, snapshots],
  )

  const changeRatings = useCallback<Scorecards['changeRatings']>(
    (id, change, key) => {
      const session = sessions.find((each) => each.getSnapshot().value.id === id)
      if (!session) return
      const { value } = session.getSnapshot()
      session.setValue({ ...value, ratings: change(value) }, key)
    },
    [sessions],
  )

  return { scorecards, changeRatings }
}

const createSnapshotList = (sessions: EditSession<Application>[]) => {
  let snapshots = sessions.map((session) => session.getSnapshot())
  const refresh = (): void => {
    const present = sessions.map((session) => session.getSnapshot())
    if (present.some((snapshot, index) => snapshot !== snapshots[index])) snapshots = present
  }
  return {
    getSnapshots: () => snapshots,
    subscribe: (listener: () => void) => {
      refresh()
      const stops = sessions.map((session) =>
        session.subscribe(() => {
          refresh()
          listener()
        }),
      )
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
