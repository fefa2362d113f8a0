import { fail, ok, type Result } from '@shared/contract/result'
import { mergeApplications } from '@shared/domain/candidates/merging/mergeApplications'
import {
  describeLosses,
  mergeCandidates as joinCandidates,
} from '@shared/domain/candidates/merging/mergeCandidates'
import type { Application } from '@shared/model/application'
import type { Candidate } from '@shared/model/candidate'
import type { MergeChoices, MergeUndo } from '@shared/model/candidateMerge'
import type { CandidateId } from '@shared/model/ids'
import type { Workspace } from '@electron/store/types'
import { createActivity } from '../activities/writeActivities'
import { findRecord } from '../records/findRecord'
import { undoMerge } from './undoMerge'

/** The record that a merge leaves, and what takes it back. */
export interface MergedCandidate {
  candidate: Candidate
  undo: MergeUndo
}

type Step = (undo: MergeUndo) => Promise<Result<unknown>>

/** One application of the other record: it follows, or joins the one to the same role. */
const moveApplication =
  (workspace: Workspace, kept: CandidateId, application: Application): Step =>
  async (undo) => {
    const applications = workspace.collection('applications')
    const own = applications
      .list()
      .find(({ candidateId, roleId }) => candidateId === kept && roleId === application.roleId)
    const pendingActivities = application.pendingActivities?.map((activity) => ({
      ...activity,
      candidateId: kept,
    }))
    const changed =
      own === undefined
        ? { ...application, candidateId: kept, pendingActivities }
        : mergeApplications(own, application)
    const saved = await applications.save(changed)
    if (!saved.ok) return saved
    undo.applications.push({ before: own ?? application, after: saved.value })
    if (own === undefined) return ok(null)
    const removed = await applications.remove(application.id, application.rev)
    if (removed.ok) undo.removedApplications.push(application.id)
    return removed
  }

const moveActivities =
  (workspace: Workspace, kept: CandidateId, other: CandidateId): Step =>
  async (undo) => {
    const activities = workspace.collection('activities')
    for (const activity of activities.list().filter(({ candidateId }) => candidateId === other)) {
      const saved = await activities.save({ ...activity, candidateId: kept })
      if (!saved.ok) return saved
      undo.activities.push(activity.id)
    }
    return ok(null)
  }

const writeNote =
  (workspace: Workspace, kept: CandidateId, text: string): Step =>
  async (undo) => {
    const note = await createActivity(workspace, {
      kind: 'note',
      at: new Date().toISOString(),
      text,
      candidateId: kept,
      roleId: null,
      agencyId: null,
    })
    if (note.ok) undo.note = note.value.id
    return note
  }

const removeOther =
  (workspace: Workspace, other: Candidate): Step =>
  async (undo) => {
    const removed = await workspace.collection('candidates').remove(other.id, other.rev)
    if (removed.ok) undo.removed = other.id
    return removed
  }

/** Runs the steps; where one fails, what the others did is taken back. */
const runSteps = async (
  workspace: Workspace,
  undo: MergeUndo,
  steps: readonly Step[],
): Promise<Result<MergedCandidate>> => {
  for (const step of steps) {
    const done = await step(undo)
    if (done.ok) continue
    await undoMerge(workspace, undo)
    return done
  }
  return ok({ candidate: undo.after, undo })
}

/**
 * Saves the first record with what `join` makes of it, and then runs further steps. All or nothing: fails as
 * saving does.
 */
const saveJoined = async (
  workspace: Workspace,
  before: Candidate,
  joined: Candidate,
  steps: readonly Step[],
): Promise<Result<MergedCandidate>> => {
  const saved = await workspace.collection('candidates').save(joined)
  if (!saved.ok) return saved
  const undo: MergeUndo = {
    before,
    after: saved.value,
    removed: null,
    applications: [],
    removedApplications: [],
    activities: [],
    note: null,
  }
  return runSteps(workspace, undo, steps)
}

const compose = (title: string, losses: string): string =>
  [title, losses].filter(Boolean).join('\n')

/**
 * Makes one record of two: `kept` gets what `other` has (see `mergeCandidates` in the shared rules), its
 * applications, activities and attachments follow, and it goes to the trash. Values that are given up stand in
 * a note. All or nothing: fails with `not-found`, with `invalid-input` for one record given twice, or as saving does.
 */
export const mergeCandidates = async (
  workspace: Workspace,
  kept: CandidateId,
  other: CandidateId,
  choices: MergeChoices = {},
): Promise<Result<MergedCandidate>> => {
  if (kept === other)
    return fail('invalid-input', 'These are the same record. Choose two different ones.')
  const first = findRecord(workspace, 'candidates', kept)
  if (!first.ok) return first
  const second = findRecord(workspace, 'candidates', other)
  if (!second.ok) return second
  const { candidate, differences } = joinCandidates(first.value, second.value, choices)
  const applications = workspace
    .collection('applications')
    .list()
    .filter(({ candidateId }) => candidateId === other)
  const note = compose(
    `Merged with another record of ${second.value.name}.`,
    describeLosses(differences),
  )
  return saveJoined(workspace, first.value, candidate, [
    ...applications.map((application) => moveApplication(workspace, kept, application)),
    moveActivities(workspace, kept, other),
    writeNote(workspace, kept, note),
    removeOther(workspace, second.value),
  ])
}

/**
 * Brings a record up to date with what somebody sent who comes again. Values that are given up stand in a
 * note. All or nothing: fails as saving does.
 */
export const updateCandidate = (
  workspace: Workspace,
  candidate: Candidate,
  news: Parameters<typeof joinCandidates>[1],
  choices: MergeChoices,
): Promise<Result<MergedCandidate>> => {
  const { candidate: joined, differences } = joinCandidates(candidate, news, choices)
  const losses = describeLosses(differences)
  const title = `Updated from ${news.source?.text ?? 'a newer CV'}.`
  return saveJoined(workspace, candidate, joined, [
    writeNote(workspace, candidate.id, compose(title, losses)),
  ])
}
