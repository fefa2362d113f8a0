import { useCallback, useEffect, useRef, useState, type MouseEvent } from 'react'
import type { Role } from '@shared/model/role'
import { useAction } from '@renderer/actions/useAction'
import { DocumentParts } from './DocumentParts'
import type { OutlineId } from './describeOutline'
import { LineCommandsContext } from './lines/LineCommands'
import { LineDnd } from './lines/dragging/LineDnd'
import { onLineCopy } from './lines/copyLines'
import { chooseByMouse } from './lines/lineKeys'
import { LineMoveMenu } from './lines/LineMoveMenu'
import { clearLineSelection } from './lines/lineSelection'
import { SelectionBar } from './lines/SelectionBar'
import { useLineEditing } from './lines/useLineEditing'
import { findCurrentPart, goToPart, OutlineContext, type OpenOutline } from './outline'
import { OutlineMenu } from './OutlineMenu'
import classes from './editor.module.css'

interface OpenOutlineAt {
  anchor: HTMLElement
  current: OutlineId
}

/** Reads which line the mouse is on, and which one has the focus. */
const findLineId = (element: Element | null): string | undefined =>
  element?.closest('[data-line]')?.getAttribute('data-line') ?? undefined

/** The posting of a role as one document, with its outline, and the commands for its lines. */
export const PostingEditor = ({ role }: { role: Role }) => {
  const scroller = useRef<HTMLDivElement>(null)
  const [outline, setOutline] = useState<OpenOutlineAt | null>(null)
  const { commands, menu, closeMenu } = useLineEditing(role, scroller)
  const openOutline = useCallback<OpenOutline>(
    (anchor, current) => setOutline({ anchor, current }),
    [],
  )
  useEffect(() => clearLineSelection, [])
  useEffect(() => {
    // Without selected text, the event goes to the page and not to the line that has the focus.
    const onCopy = (event: ClipboardEvent): void => onLineCopy(event, commands)
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [commands])
  useAction('role.outline', {
    perform: () => {
      const part = scroller.current && findCurrentPart(scroller.current)
      if (part) setOutline({ anchor: part.heading, current: part.id })
    },
  })

  /** Ctrl and Shift choose lines by their text too; Shift within a line selects its text. */
  const onMouseDown = (event: MouseEvent): void => {
    const { target, shiftKey, ctrlKey, metaKey } = event
    if (!(target instanceof HTMLTextAreaElement)) return
    const id = findLineId(target)
    const from = findLineId(document.activeElement)
    const isExtending = shiftKey && from !== undefined && from !== id
    if (id === undefined || !(isExtending || ctrlKey || metaKey)) {
      clearLineSelection()
      return
    }
    event.preventDefault()
    chooseByMouse(event, id, commands, from)
    commands.focus({ id, caret: null })
  }

  return (
    <LineCommandsContext value={commands}>
      <OutlineContext value={openOutline}>
        <LineDnd root={scroller}>
          <div
            ref={scroller}
            className={classes.scroller}
            lang={role.language}
            onMouseDown={onMouseDown}
          >
            <div className={classes.document}>
              <DocumentParts role={role} />
            </div>
            <SelectionBar role={role} />
          </div>
        </LineDnd>
      </OutlineContext>
      {menu && <LineMoveMenu role={role} menu={menu} commands={commands} onClose={closeMenu} />}
      {outline && (
        <OutlineMenu
          role={role}
          anchor={outline.anchor}
          currentId={outline.current}
          onClose={() => setOutline(null)}
          onGo={(id) => {
            setOutline(null)
            if (scroller.current) goToPart(scroller.current, id)
          }}
        />
      )}
    </LineCommandsContext>
  )
}
