import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import { listTakenRoles, setRoleTaken } from '@shared/domain/postingReview/chooseRoles'
import { changeReview } from '@shared/domain/postingReview/reviewHistory'
import type { PostingReview } from '@shared/domain/postingReview/reviewState'
import { toSortedRole } from '@shared/domain/postingReview/sortedRoles'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { RoleDraft } from '@shared/model/role'
import { api } from '@renderer/data/api'
import { nameThings } from '@renderer/format/words'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { removeRoles, showNewRole } from '../../roleCommands'
import { changeItem, closeImport, showItems, useImportSession } from './importSession'
import { needsNoLook, type CreatedRole, type ImportItem } from './importItems'
import { keepSource } from './keepSource'

/** The role as it is in the review. */
export const draftRole = (review: PostingReview, roleIndex: number): RoleDraft | null => {
  const role = toSortedRole(review, roleIndex)
  return role && assembleRoleDraft(role, review.posting)
}

/** Creates the roles of an item; those that could not be saved are reported, and can be tried again. */
const createOf = async (item: ImportItem): Promise<CreatedRole[] | null> => {
  const { key, state } = item
  if (state.kind !== 'read') return []
  const source = await keepSource(item)
  let review = state.history.present
  const created: CreatedRole[] = []
  for (const roleIndex of listTakenRoles(review)) {
    const draft = draftRole(review, roleIndex)
    if (draft === null) continue
    const result = await api.ask('roles.create', {
      draft: source === undefined ? draft : { ...draft, source },
    })
    if (!result.ok) {
      notifyError(result.error)
      changeItem(key, (each) => ({
        ...each,
        state: { ...state, history: changeReview(state.history, review) },
      }))
      return null
    }
    created.push({ id: result.value.id, title: result.value.title })
    review = setRoleTaken(review, roleIndex, false)
  }
  changeItem(key, (each) => ({
    ...each,
    state: { kind: 'imported', posting: state.reading.posting.kind, roles: created },
  }))
  return created
}

const announce = (created: readonly CreatedRole[]): void => {
  const [first] = created
  if (first === undefined) return
  notifyUndo({
    message: `Created ${nameThings(created.length, titleOrPlaceholder('roles', first.title), 'role')}.`,
    onUndo: () => void removeRoles(created.map(({ id }) => id)),
  })
}

/** Moves on after an item: to the other files, or to its role if there are none. */
const goOn = (role: CreatedRole | undefined): void => {
  if (useImportSession.getState().items.length > 1) {
    showItems()
    return
  }
  closeImport()
  if (role !== undefined) showNewRole(role.id)
}

/** Moves on after the details of an item were added to an existing role. */
export const finishComparison = ({ key, state }: ImportItem, { id, title }: CreatedRole): void => {
  if (state.kind === 'read')
    changeItem(key, (each) => ({
      ...each,
      state: { kind: 'imported', posting: state.reading.posting.kind, roles: [{ id, title }] },
    }))
  goOn({ id, title })
}

/** Creates the roles of the item under review, and moves on: to the role, or to the other files. */
export const acceptItem = async (item: ImportItem): Promise<void> => {
  const created = await createOf(item)
  if (created === null) return
  announce(created)
  goOn(created[0])
}

/** Creates the roles of every item that needs no review; one that fails stops the rest. */
export const acceptAllSure = async (): Promise<void> => {
  const all: CreatedRole[] = []
  for (const item of useImportSession.getState().items.filter(needsNoLook)) {
    const created = await createOf(item)
    if (created === null) break
    all.push(...created)
  }
  announce(all)
}
