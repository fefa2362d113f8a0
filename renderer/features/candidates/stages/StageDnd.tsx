import {
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core'
import { useRef, useState, type ReactNode } from 'react'
import type { Stage } from '@shared/model/stage'
import classes from './stages.module.css'

interface StageDndProps {
  stages: readonly Stage[]
  onMove: (id: string, to: number) => void
  children: ReactNode
}

/** Where a dragged stage would land: its place in the list, and the line that shows it, in pixels. */
interface Landing {
  place: number
  top: number
}

/** Lets the stages of a list be dragged, by mouse and by keyboard. */
export const StageDnd = ({ stages, onMove, children }: StageDndProps) => {
  const root = useRef<HTMLDivElement>(null)
  const [landing, setLanding] = useState<Landing | null>(null)
  const place = useRef<number | null>(null)

  const listRows = (): DOMRect[] =>
    [...(root.current?.querySelectorAll('[data-stage]') ?? [])].map((row) =>
      row.getBoundingClientRect(),
    )
  const findIndex = (id: string): number => stages.findIndex((stage) => stage.id === id)

  const show = (id: string, to: number): void => {
    const rows = listRows()
    const row = rows[to]
    const top = root.current?.getBoundingClientRect().top
    if (row === undefined || top === undefined) return
    place.current = to
    setLanding({ place: to, top: (to > findIndex(id) ? row.bottom : row.top) - top })
  }
  const clear = (): void => {
    place.current = null
    setLanding(null)
  }

  const getCoordinates: KeyboardCoordinateGetter = (event, { active, currentCoordinates }) => {
    const steps = { ArrowUp: -1, ArrowDown: 1 }[event.code]
    if (steps === undefined) return undefined
    event.preventDefault()
    const id = String(active)
    const next = (place.current ?? findIndex(id)) + steps
    const row = listRows()[next]
    if (row === undefined) return undefined
    show(id, next)
    return { x: currentCoordinates.x, y: row.top }
  }
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, {
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
      coordinateGetter: getCoordinates,
    }),
  )
  const announcements: Announcements = {
    onDragStart: () => 'Picked up. Arrow keys move it, Space drops it, Escape puts it back.',
    onDragMove: () =>
      place.current === null ? undefined : `Place ${place.current + 1} of ${stages.length}.`,
    onDragOver: () => undefined,
    onDragEnd: () => 'Dropped.',
    onDragCancel: () => 'Put back.',
  }

  return (
    <DndContext
      sensors={sensors}
      accessibility={{
        announcements,
        screenReaderInstructions: {
          draggable: 'Space picks the stage up. Alt with an arrow moves it at once.',
        },
      }}
      onDragMove={({ active, activatorEvent, delta }) => {
        if (!(activatorEvent instanceof PointerEvent)) return
        const y = activatorEvent.clientY + delta.y
        const at = listRows().findIndex(({ bottom }) => y < bottom)
        show(String(active.id), at === -1 ? stages.length - 1 : at)
      }}
      onDragEnd={({ active }) => {
        const to = place.current
        clear()
        if (to !== null) onMove(String(active.id), to)
      }}
      onDragCancel={clear}
    >
      <div ref={root} className={classes.dnd}>
        {children}
        {landing && <div className={classes.landing} style={{ top: landing.top }} />}
      </div>
    </DndContext>
  )
}
