import type { RefObject } from 'react'
import type { Role } from '@shared/model/role'
import { useAction } from '@renderer/actions/useAction'
import { FindBar } from './FindBar'
import { openFindBar, useFindState } from './findState'

interface FindInRoleProps {
  role: Role
  /** The element around the document. */
  root: RefObject<HTMLElement | null>
}

/** In a list, *Find* is for the list; everywhere else it is for the document. */
const isOutsideOfList = (): boolean => {
  const list = document.activeElement?.closest('[data-pane="list"]') ?? null
  return list === null
}

/** Finding and replacing in the role on screen, with the bar for it when it is open. */
export const FindInRole = ({ role, root }: FindInRoleProps) => {
  const bar = useFindState((state) => state.bar)
  const focusBar = (): void =>
    root.current?.querySelector<HTMLInputElement>('[data-find-words]')?.select()

  useAction('edit.find', {
    isMeant: isOutsideOfList,
    perform: () => {
      openFindBar(bar === 'replace' ? 'replace' : 'find')
      focusBar()
    },
  })
  useAction('edit.replace', {
    perform: () => {
      openFindBar('replace')
      focusBar()
    },
  })

  if (bar === 'closed') return null
  return <FindBar role={role} root={root} hasReplacement={bar === 'replace'} />
}
