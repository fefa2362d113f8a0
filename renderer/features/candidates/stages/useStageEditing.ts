import { useQueryClient } from '@tanstack/react-query'
import type { StageEdit, StageEditUndo } from '@shared/contract/channels/applications/stageChannels'
import type { ChannelOutput } from '@shared/contract/contract'
import { ok } from '@shared/contract/result'
import { removeStage } from '@shared/domain/stages/editStages'
import { listStages } from '@shared/domain/stages/findStage'
import type { RoleId } from '@shared/model/ids'
import type { Stage } from '@shared/model/stage'
import { api } from '@renderer/data/api'
import { queryKey, useAnswer } from '@renderer/data/queries'
import { useStageLists } from '@renderer/data/useStages'
import { editSessions } from '@renderer/editing/editableRecords'
import { offerUndo } from '@renderer/editing/undo/removeWithUndo'
import { notifyError } from '@renderer/ui/tasks/notify'

/** A list of stages that is edited, of the workspace or of one role. */
export interface StageEditing {
  stages: readonly Stage[]
  /** Whether the role has stages of its own. */
  isOwn: boolean
  /** How many applications are in a stage. */
  countIn: (id: string) => number
  /** Every stage that an application is in. */
  usedIds: ReadonlySet<string>
  /** Saves the edited list. */
  save: (stages: readonly Stage[]) => void
  /** Removes stages once their applications are moved, with one *Undo* for both. */
  remove: (removed: readonly Stage[], moves: StageEdit['moves']) => void
  /** Gives a role stages of its own, or with null those of the workspace again, with *Undo*. */
  replace: (stages: readonly Stage[] | null, moves: StageEdit['moves']) => void
}

const showEdited = (
  read: ChannelOutput<'stages.list'>,
  roleId: RoleId | null,
  stages: Stage[] | null,
): ChannelOutput<'stages.list'> => {
  if (roleId === null) return { ...read, workspace: stages ?? read.workspace }
  const others = read.roles.filter((each) => each.roleId !== roleId)
  return { ...read, roles: stages === null ? others : [...others, { roleId, stages }] }
}

/** Provides the stages of a role, or with null those of the workspace, for editing; null until all is read. */
export const useStageEditing = (roleId: RoleId | null): StageEditing | null => {
  const queryClient = useQueryClient()
  const lists = useStageLists()
  const { data: counts } = useAnswer('stages.countApplications', { roleId })
  const stages = roleId === null ? lists.workspace : listStages(lists, roleId)

  const refresh = async (): Promise<void> => {
    const stale = ['stages.list', 'stages.countApplications', 'today.list', 'versions.list']
    await queryClient.invalidateQueries({
      predicate: ({ queryKey: [name] }) => stale.some((each) => each === name),
    })
  }
  const perform = async (
    edit: Omit<StageEdit, 'roleId' | 'base'>,
  ): Promise<StageEditUndo | null> => {
    // What is edited is shown at once, so that the next edit begins from it.
    queryClient.setQueryData<ChannelOutput<'stages.list'>>(
      queryKey('stages.list', {}),
      (read) => read && showEdited(read, roleId, edit.stages),
    )
    if (roleId !== null) await editSessions.roles.flush([roleId])
    const result = await api.ask('stages.save', { edit: { roleId, base: [...stages], ...edit } })
    if (!result.ok) notifyError(result.error)
    await refresh()
    return result.ok ? result.value : null
  }
  const performWithUndo = async (
    edit: Omit<StageEdit, 'roleId' | 'base'>,
    message: string,
  ): Promise<void> => {
    const undo = await perform(edit)
    if (undo === null) return
    offerUndo(message, async () => {
      const undone = await api.ask('stages.undoSave', { undo })
      await refresh()
      return undone.ok ? ok(null) : undone
    })
  }

  // An edit before that would begin from other stages than there are, and forget their applications.
  if (!lists.isRead || counts === undefined) return null
  return {
    stages,
    isOwn: roleId !== null && lists.ofRole(roleId) !== undefined,
    countIn: (id) => counts.find(({ stage }) => stage === id)?.count ?? 0,
    usedIds: new Set(counts.map(({ stage }) => stage)),
    save: (edited) => {
      if (edited !== stages) void perform({ stages: [...edited], moves: [] })
    },
    remove: (removed, moves) => {
      const left = removed.reduce((rest, { id }) => removeStage(rest, id), [...stages])
      const names = removed.map(({ name }) => `“${name}”`).join(', ')
      void performWithUndo({ stages: left, moves }, `Removed the stage ${names}.`)
    },
    replace: (replacement, moves) =>
      void performWithUndo(
        { stages: replacement && [...replacement], moves },
        replacement === null
          ? 'This role has the stages of the workspace.'
          : 'This role has stages of its own.',
      ),
  }
}
