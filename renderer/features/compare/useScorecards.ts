import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Application, Rating } from '@shared/model/application'
import type { ApplicationId } from '@shared/model/ids'
import type { RoleApplication } from '@shared/model/summaries'
import type { Autosave, SaveState } from '@renderer/lib/autosave'
import { openAutosave } from '@renderer/lib/openAutosave'

/** One column of the comparison: a candidate's application as edited, and where its saving stands. */
export interface Scorecard {
  row: RoleApplication
  application: Application
  state: SaveState<Application>
  autosave: Autosave<Application>
}

export interface Scorecards {
  scorecards: Scorecard[]
  /** Changes the ratings of one application; it saves itself. */
  changeRatings: (id: ApplicationId, change: (application: Application) => Rating[]) => void
}

/** The scorecards of the given applications; each saves itself as it is edited. */
export const useScorecards = (rows: RoleApplication[]): Scorecards => {
  const queryClient = useQueryClient()
  const sessions = useMemo(
    () => rows.map((row) => openAutosave('applications', row.application, queryClient)),
    [rows, queryClient],
  )

  useEffect(() => {
    const releases = sessions.map((session) => session.retain())
    return () => {
      for (const release of releases) release()
    }
  }, [sessions])

  useEffect(() => {
    rows.forEach((row, index) => sessions[index]?.autosave.receive(row.application))
  }, [rows, sessions])

  const store = useMemo(
    () => createSnapshotList(sessions.map(({ autosave }) => autosave)),
    [sessions],
  )
  const snapshots = useSyncExternalStore(store.subscribe, store.getSnapshots)

  const scorecards = useMemo(
    () =>
      rows.flatMap((row, index) => {
        const session = sessions[index]
        const snapshot = snapshots[index]
        return session && snapshot
          ? [
              {
                row,
                application: snapshot.value,
                state: snapshot.state,
                autosave: session.autosave,
              },
            ]
          : []
      }),
    [rows, sessions, snapshots],
  )

  const changeRatings = useCallback<Scorecards['changeRatings']>(
    (id, change) => {
      const session = sessions.find(({ autosave }) => autosave.getSnapshot().value.id === id)
      if (!session) return
      const { value } = session.autosave.getSnapshot()
      session.autosave.edit({ ...value, ratings: change(value) })
    },
    [sessions],
  )

  return { scorecards, changeRatings }
}

const createSnapshotList = (autosaves: Autosave<Application>[]) => {
  let snapshots = autosaves.map((autosave) => autosave.getSnapshot())
  return {
    getSnapshots: () => snapshots,
    subscribe: (listener: () => void) => {
      const stops = autosaves.map((autosave, index) =>
        autosave.subscribe(() => {
          snapshots = snapshots.with(index, autosave.getSnapshot())
          listener()
        }),
      )
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
