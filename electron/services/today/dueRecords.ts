import { ok, type Result } from '@shared/contract/result'
import type { DueReference, DueState } from '@shared/model/activities/due'
import type { RecordOf } from '@shared/model/workspace/collections'
import type { Workspace } from '@electron/store/types'
import { failNotFound } from '../records/findRecord'

type DueCollection = DueReference['collection']

/** How a record was before what is due on it was changed. */
export interface DueChange {
  before: DueState
  record: RecordOf<DueCollection>
}

type Edit = (before: DueState) => DueState

/** Reads and writes the fields of a record that Today changes. */
interface StateAccess<Rec> {
  read(record: Rec): DueState
  write(record: Rec, state: DueState): Rec
}

const accessNextAction = <Rec extends Pick<DueState, 'nextAction'>>(): StateAccess<Rec> => ({
  read: ({ nextAction }) => ({ nextAction }),
  write: (record, { nextAction }) => ({ ...record, nextAction }),
})

const candidateAccess: StateAccess<RecordOf<'candidates'>> = {
  read: ({ nextAction, keepUntil }) => ({ nextAction, keepUntil }),
  write: (candidate, { nextAction, keepUntil }) => ({ ...candidate, nextAction, keepUntil }),
}

const roleAccess: StateAccess<RecordOf<'roles'>> = {
  read: ({ nextAction, dates: { closes }, settledClosing }) => ({
    nextAction,
    closes,
    settledClosing,
  }),
  write: (role, { nextAction, closes = null, settledClosing }) => ({
    ...role,
    nextAction,
    dates: { ...role.dates, closes },
    settledClosing,
  }),
}

const applicationAccess: StateAccess<RecordOf<'applications'>> = {
  read: ({ nextAction, interviews }) => ({ nextAction, interviews }),
  write: (application, { nextAction, interviews }) => ({ ...application, nextAction, interviews }),
}

/** Changes what is due on a record. Fails as finding and saving it does. */
export const changeDue = (
  workspace: Workspace,
  { collection, id }: DueReference,
  edit: Edit,
): Promise<Result<DueChange>> => {
  const change = async <Name extends DueCollection>(
    name: Name,
    access: StateAccess<RecordOf<Name>>,
  ): Promise<Result<DueChange>> => {
    const records: readonly RecordOf<Name>[] = workspace.collection(name).list()
    const record = records.find((each) => each.id === id)
    if (record === undefined) return failNotFound(collection, id)
    const before = access.read(record)
    const saved = await workspace.collection(name).save(access.write(record, edit(before)))
    return saved.ok ? ok({ before, record }) : saved
  }
  switch (collection) {
    case 'roles':
      return change('roles', roleAccess)
    case 'applications':
      return change('applications', applicationAccess)
    case 'candidates':
      return change('candidates', candidateAccess)
    case 'agencies':
      return change('agencies', accessNextAction())
    case 'activities':
      return change('activities', accessNextAction())
  }
}
