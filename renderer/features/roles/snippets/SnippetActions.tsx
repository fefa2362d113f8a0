import { useEffect, useEffectEvent, type RefObject } from 'react'
import { findHomeAt, takeSnippet } from '@shared/domain/snippets/placeSnippet'
import type { Role } from '@shared/model/role'
import { useAction } from '@renderer/actions/useAction'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { focusWhenShown } from '@renderer/navigation/focusWhenShown'
import { notifyError } from '@renderer/ui/tasks/notify'
import { useEditedPlace, type EditedPlace } from '../editor/editedPlace'
import { useLineSelection } from '../editor/lines/lineSelection'
import { useRoleEditing } from '../editor/RoleEditing'
import { askForSnippet, chooseSnippet, useShownTarget, type SnippetTarget } from './snippetState'

interface SnippetActionsProps {
  role: Role
  /** The element around the document. */
  root: RefObject<HTMLElement | null>
}

const readPlaceIn = (role: Role): EditedPlace | null => {
  const { roleId, place } = useEditedPlace.getState()
  return roleId === role.id ? place : null
}

/** Inserting snippets into the role on screen, and saving its lines as snippets. */
export const SnippetActions = ({ role, root }: SnippetActionsProps) => {
  const { change } = useRoleEditing()
  const isEnabled = !useIsReadOnly()

  const describeTarget = (): SnippetTarget => ({
    role,
    place: readPlaceIn(role),
    change: (edit) => change((before) => ({ ...before, ...edit(before) })),
    show: (lineId) =>
      focusWhenShown(
        () => root.current?.querySelector<HTMLElement>(`[data-item="${lineId}"]`) ?? null,
      ),
  })
  const readTarget = useEffectEvent(describeTarget)
  const { client, language } = role
  useEffect(() => {
    if (!isEnabled) return
    const shown = { role: { client, language }, read: () => readTarget() }
    useShownTarget.setState({ shown })
    return () => useShownTarget.setState({ shown: null })
  }, [isEnabled, client, language])

  useAction('snippets.insert', { isEnabled, perform: () => chooseSnippet(describeTarget()) })
  useAction('snippets.save', {
    isEnabled,
    perform: () => {
      const { ids } = useLineSelection.getState()
      const place = readPlaceIn(role)
      const home = place && findHomeAt(role, place)
      const from = ids.size > 0 ? ids : home
      const draft = from && takeSnippet(role, from)
      if (draft) askForSnippet(draft)
      else
        notifyError({
          message: 'Put the cursor into a section with text, or choose lines, to save a snippet.',
        })
    },
  })
  return null
}
