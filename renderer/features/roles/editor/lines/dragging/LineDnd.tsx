import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core'
import { useCallbackRef } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import { findHome, getHomeLines, listHomes } from '@shared/domain/roles/editing/lineHomes'
import type { LineSlot } from '@shared/domain/roles/editing/moveLines'
import { countOf } from '@renderer/format/words'
import { findSlotAt, listSlots, showSlot, useDropSlot } from './dropSlot'
import { labelHome } from '../labelHome'
import { useLineCommands } from '../LineCommands'
import { listMeant } from '../lineSelection'
import classes from '../lines.module.css'

interface LineDndProps {
  root: RefObject<HTMLElement | null>
  children: ReactNode
}

interface Dragged {
  id: string
  ids: ReadonlySet<string>
  text: string
}

const pointerOptions = { activationConstraint: { distance: 4 } }
const keyboardCodes = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] }

const clearSlot = (): void => useDropSlot.setState({ drop: null })

const Indicator = () => {
  const drop = useDropSlot((state) => state.drop)
  return drop && <div className={classes.indicator} style={drop.box} />
}

/** Lets lines be dragged within and across lists, by mouse and by keyboard. */
export const LineDnd = ({ root, children }: LineDndProps) => {
  const { read, place, focus } = useLineCommands()
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const isByPointer = useRef(false)

  const show = (slot: LineSlot | undefined): void => {
    if (root.current && slot) showSlot(root.current, slot)
  }

  const describeSlot = (): string | undefined => {
    const slot = useDropSlot.getState().drop?.slot
    if (!slot) return undefined
    const role = read()
    const lines = getHomeLines(role, slot.home)
    const at = lines.findIndex(({ id }) => id === slot.beforeId)
    const place = at === -1 ? 'At the end' : `Before line ${at + 1} of ${lines.length}`
    return `${place} of ${labelHome(role, slot.home)}.`
  }

  const announcements: Announcements = {
    onDragStart: () => 'Picked up. Arrow keys move it, Space drops it, Escape puts it back.',
    onDragMove: describeSlot,
    onDragOver: () => undefined,
    onDragEnd: () => 'Dropped.',
    onDragCancel: () => 'Put back.',
  }

  const findCoordinates: KeyboardCoordinateGetter = (event, { currentCoordinates, active }) => {
    const steps = { ArrowUp: -1, ArrowDown: 1 }[event.code]
    const present = useDropSlot.getState().drop?.slot
    if (steps === undefined || !present) return undefined
    event.preventDefault()
    const slots = listSlots(read(), listMeant(String(active)))
    const at = slots.findIndex(
      ({ home, beforeId }) => home === present.home && beforeId === present.beforeId,
    )
    const next = slots[at + steps]
    if (!next || !root.current) return undefined
    const row = root.current.querySelector(
      next.beforeId === null ? `[data-home="${next.home}"]` : `[data-line="${next.beforeId}"]`,
    )
    row?.scrollIntoView({ block: 'nearest' })
    show(next)
    const top = useDropSlot.getState().drop?.box.top
    return { x: currentCoordinates.x, y: top ?? currentCoordinates.y }
  }

  // With other options than before, dnd-kit draws the handle of every line again, at each keystroke.
  const coordinateGetter = useCallbackRef(findCoordinates)
  const keyboardOptions = useMemo(() => ({ keyboardCodes, coordinateGetter }), [coordinateGetter])
  const sensors = useSensors(
    useSensor(PointerSensor, pointerOptions),
    useSensor(KeyboardSensor, keyboardOptions),
  )

  useEffect(() => {
    const element = root.current
    if (!dragged || !element || !isByPointer.current) return
    let y = 0
    const look = (): void => {
      const slot = findSlotAt(element, y, listHomes(read()))
      if (slot) showSlot(element, slot)
    }
    const onMove = (event: PointerEvent): void => {
      y = event.clientY
      look()
    }
    window.addEventListener('pointermove', onMove)
    element.addEventListener('scroll', look, { capture: true, passive: true })
    return () => {
      window.removeEventListener('pointermove', onMove)
      element.removeEventListener('scroll', look, { capture: true })
    }
  }, [dragged, root, read])

  const onDragStart = ({ active, activatorEvent }: DragStartEvent): void => {
    const id = String(active.id)
    const ids = listMeant(id)
    const role = read()
    const home = findHome(role, id)
    const lines = home === null ? [] : getHomeLines(role, home)
    const at = lines.findIndex((line) => line.id === id)
    isByPointer.current = activatorEvent instanceof PointerEvent
    setDragged({ id, ids, text: lines[at]?.text ?? '' })
    if (home !== null)
      show({ home, beforeId: lines.slice(at).find((line) => !ids.has(line.id))?.id ?? null })
  }

  const onDragEnd = ({ active }: DragEndEvent): void => {
    const slot = useDropSlot.getState().drop?.slot
    const id = String(active.id)
    if (dragged && slot) place(dragged.ids, slot, { id, caret: null })
    clearSlot()
    setDragged(null)
  }

  return (
    <DndContext
      sensors={sensors}
      accessibility={{
        announcements,
        screenReaderInstructions: {
          draggable: 'Space picks the line up. Alt with an arrow moves it at once.',
        },
        restoreFocus: false,
      }}
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
      onDragCancel={({ active }) => {
        clearSlot()
        setDragged(null)
        focus({ id: String(active.id), caret: null })
      }}
    >
      {children}
      <Indicator />
      <DragOverlay dropAnimation={null} style={{ width: 'auto', height: 'auto' }}>
        {dragged && (
          <div className={classes.dragged}>
            {dragged.text}
            {dragged.ids.size > 1 && (
              <span className={classes.count}>{countOf(dragged.ids.size, 'line')}</span>
            )}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}
