import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { addStage, changeStage, mostStages, moveStage } from '@shared/domain/stages/editStages'
import type { Stage } from '@shared/model/stage'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { RemoveStageDialog } from './RemoveStageDialog'
import { StageDnd } from './StageDnd'
import { StageRow } from './StageRow'
import type { StageEditing } from './useStageEditing'
import classes from './stages.module.css'

interface NewStageProps {
  isFull: boolean
  onAdd: (name: string) => void
}

const NewStage = ({ isFull, onAdd }: NewStageProps) => {
  const [name, setName] = useState('')
  return (
    <TextInput
      className={classes.add}
      aria-label="New stage"
      placeholder={isFull ? `A list has at most ${mostStages} stages` : 'New stage: Phone screen'}
      disabled={isFull}
      description={name.trim() === '' ? undefined : 'Enter adds it.'}
      value={name}
      onChange={({ currentTarget: { value } }) => setName(value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || name.trim() === '') return
        event.preventDefault()
        onAdd(name)
        setName('')
      }}
    />
  )
}

/**
 * A list of stages: each named, given a shape and an end, moved by its handle or Alt with an arrow,
 * and removed. Every change is saved at once.
 */
export const StageEditor = ({ editing }: { editing: StageEditing }) => {
  const isReadOnly = useIsReadOnly()
  const [removed, setRemoved] = useState<Stage | null>(null)
  const { stages, save, remove, countIn, usedIds } = editing

  const list = useRef<HTMLOListElement>(null)
  const movedId = useRef<string | null>(null)
  // A handle whose stage is moved in the list loses the focus.
  useEffect(() => {
    if (movedId.current === null) return
    const row = [...(list.current?.children ?? [])].find(
      (each) => each.getAttribute('data-stage') === movedId.current,
    )
    row?.querySelector<HTMLElement>('[data-handle]')?.focus()
    movedId.current = null
  }, [stages])

  const moveBy = (id: string, steps: number): void => {
    const at = stages.findIndex((stage) => stage.id === id)
    movedId.current = id
    save(moveStage(stages, id, at + steps))
  }
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || steps === undefined || isReadOnly) return
    event.preventDefault()
    moveBy(id, steps)
  }
  const askToRemove = (stage: Stage): void => {
    if (countIn(stage.id) === 0) remove([stage], [])
    else setRemoved(stage)
  }

  return (
    <>
      {isReadOnly && (
        <p className={classes.hint}>Stages can’t be edited: this workspace is read-only.</p>
      )}
      <StageDnd stages={stages} onMove={(id, to) => save(moveStage(stages, id, to))}>
        <ol ref={list} className={classes.list} aria-label="Stages">
          {stages.map((stage) => (
            <StageRow
              key={stage.id}
              stage={stage}
              stages={stages}
              onChange={(changes) => save(changeStage(stages, stage.id, changes))}
              onRemove={stages.length > 1 ? () => askToRemove(stage) : null}
              onKeyDown={(event) => onKeyDown(event, stage.id)}
            />
          ))}
        </ol>
      </StageDnd>
      {!isReadOnly && (
        <NewStage
          isFull={stages.length >= mostStages}
          onAdd={(name) => save(addStage(stages, name, usedIds))}
        />
      )}
      <RemoveStageDialog
        removed={removed === null ? [] : [{ stage: removed, count: countIn(removed.id) }]}
        targets={stages.filter(({ id }) => id !== removed?.id)}
        onCancel={() => setRemoved(null)}
        onConfirm={(moves) => {
          if (removed !== null) remove([removed], moves)
          setRemoved(null)
        }}
      />
    </>
  )
}
