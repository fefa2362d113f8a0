import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core'
import { useRef, useState, type ReactNode } from 'react'
import type { BoardRow } from '@shared/contract/channels/applications/boardRow'
import { applicationIdSchema } from '@shared/model/ids'
import { countOf } from '@renderer/format/words'
import { CardText } from './BoardCard'
import { findColumn, findColumnAt, useDropStage } from './dropStage'
import type { BoardState } from './useBoard'
import classes from './board.module.css'

interface BoardDndProps {
  board: BoardState
  isAcrossRoles: boolean
  children: ReactNode
}

const keyboardCodes = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] }

const showTarget = (stageId: string | null): void => useDropStage.setState({ stageId })

/** Lets cards be dragged to another stage, by mouse and by keyboard; the chosen ones together. */
export const BoardDnd = ({ board, isAcrossRoles, children }: BoardDndProps) => {
  const root = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<BoardRow[]>([])
  const { columns } = board

  const findTarget = () => {
    const { stageId } = useDropStage.getState()
    return columns.find(({ stage }) => stage.id === stageId)
  }

  const getCoordinates: KeyboardCoordinateGetter = (event, { currentCoordinates }) => {
    const steps = { ArrowLeft: -1, ArrowRight: 1 }[event.code]
    if (steps === undefined) return undefined
    event.preventDefault()
    const present = findTarget()
    const next = columns[(present ? columns.indexOf(present) : 0) + steps]
    if (next === undefined) return undefined
    const element = root.current && findColumn(root.current, next.stage.id)
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    showTarget(next.stage.id)
    const left = element?.getBoundingClientRect().left
    return { x: left ?? currentCoordinates.x, y: currentCoordinates.y }
  }
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { keyboardCodes, coordinateGetter: getCoordinates }),
  )

  const describeTarget = (): string | undefined => {
    const column = findTarget()
    return column && `${column.stage.name}, ${countOf(column.rows.length, 'candidate')}.`
  }
  const announcements: Announcements = {
    onDragStart: () =>
      'Picked up. Left and right arrow choose a stage, Space drops it there, Escape puts it back.',
    onDragMove: describeTarget,
    onDragOver: () => undefined,
    onDragEnd: () => 'Dropped.',
    onDragCancel: () => 'Put back.',
  }

  const onDragStart = ({ active }: DragStartEvent): void => {
    const cards = board.listMeant(applicationIdSchema.parse(active.id))
    setDragged(cards)
    showTarget(cards[0]?.stage ?? null)
  }
  const clear = (): void => {
    setDragged([])
    showTarget(null)
  }
  const [first] = dragged

  return (
    <DndContext
      sensors={sensors}
      accessibility={{
        announcements,
        screenReaderInstructions: {
          draggable:
            'Enter opens the candidate. Control with left or right arrow moves the card to the stage beside, with all chosen ones; Space picks them up.',
        },
        restoreFocus: false,
      }}
      onDragStart={onDragStart}
      onDragMove={({ activatorEvent, delta }) => {
        if (!(activatorEvent instanceof PointerEvent) || !root.current) return
        const { clientX, clientY } = activatorEvent
        showTarget(findColumnAt(root.current, clientX + delta.x, clientY + delta.y))
      }}
      onDragEnd={() => {
        const column = findTarget()
        if (column && dragged.length > 0) void board.move(dragged, column.stage)
        clear()
      }}
      onDragCancel={clear}
    >
      <div ref={root} className={classes.dnd}>
        {children}
      </div>
      <DragOverlay dropAnimation={null}>
        {first && (
          <div className={classes.dragged}>
            <CardText row={first} isAcrossRoles={isAcrossRoles} />
            {dragged.length > 1 && (
              <span className={classes.many}>{countOf(dragged.length, 'candidate')}</span>
            )}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}
