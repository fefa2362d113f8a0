import { ActionIcon, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import { stageEndLabels } from '@shared/labels/stages'
import { labelValue } from '@shared/model/openEnum'
import { mostStillDays, stageEndSchema, type Stage } from '@shared/model/stage'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { TypedInput } from '@renderer/ui/fields/TypedInput'
import { StageHandle } from './StageHandle'
import { ShapeMenu } from './ShapeMenu'
import classes from './stages.module.css'

interface StageRowProps {
  stage: Stage
  stages: readonly Stage[]
  onChange: (changes: Partial<Omit<Stage, 'id'>>) => void
  /** Null for the last stage, which stays. */
  onRemove: (() => void) | null
  onKeyDown: (event: KeyboardEvent) => void
}

type FieldProps = Pick<StageRowProps, 'stage' | 'onChange'>

/** What is typed into a field, until what it began from changes. */
interface Typing<Value> {
  value: Value
  from: Value
}

const NameField = ({ stage: { name }, onChange }: FieldProps) => {
  const isReadOnly = useIsReadOnly()
  const [typing, setTyping] = useState<Typing<string> | null>(null)
  const typed = typing?.from === name ? typing.value : name
  const take = (): void => {
    if (typed.trim() === '') setTyping(null)
    else if (typed.trim() !== name) onChange({ name: typed.trim() })
  }
  return (
    <TextInput
      className={classes.nameField}
      aria-label={`Name of ${name}`}
      readOnly={isReadOnly}
      value={typed}
      onChange={({ currentTarget: { value } }) => setTyping({ value, from: name })}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') take()
        if (event.key !== 'Escape' || typed === name) return
        // The dialog stays open: only what was typed is thrown away.
        event.stopPropagation()
        setTyping(null)
      }}
    />
  )
}

const EndField = ({ stage: { name, end }, onChange }: FieldProps) => {
  const isReadOnly = useIsReadOnly()
  return (
    <NativeSelect
      className={classes.end}
      aria-label={`How ${name} ends`}
      disabled={isReadOnly}
      value={end ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChange({ end: stageEndSchema.options.find((option) => option === value) ?? null })
      }
    >
      <option value="">Goes on</option>
      {stageEndSchema.options.map((option) => (
        <option key={option} value={option}>
          Ends: {stageEndLabels[option].toLocaleLowerCase('en')}
        </option>
      ))}
      {end !== null && !stageEndSchema.options.some((option) => option === end) && (
        <option value={end}>Ends: {labelValue(stageEndLabels, end)}</option>
      )}
    </NativeSelect>
  )
}

const readDays = (text: string): number | null => {
  const days = Number(text.trim())
  return Number.isInteger(days) && days >= 1 && days <= mostStillDays ? days : null
}

const StillField = ({ stage: { name, stillAfterDays }, onChange }: FieldProps) => {
  const isReadOnly = useIsReadOnly()
  const [typing, setTyping] = useState<Typing<number | null> | null>(null)
  const typed = typing?.from === stillAfterDays ? typing.value : stillAfterDays
  const take = (): void => {
    if (typed !== stillAfterDays) onChange({ stillAfterDays: typed })
  }
  return (
    <TypedInput
      className={classes.days}
      aria-label={`Days after which ${name} stands still`}
      placeholder="never"
      rightSection={typed !== null && <span aria-hidden>days</span>}
      rightSectionWidth="3rem"
      title="After this many days without a change or a word, Today says that an application stands still"
      inputMode="numeric"
      readOnly={isReadOnly}
      value={typed}
      read={readDays}
      format={String}
      refusal={`1 to ${mostStillDays} days`}
      onChange={(value) => setTyping({ value, from: stillAfterDays })}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take()
      }}
    />
  )
}

/** One stage in its list. */
export const StageRow = ({ stage, stages, onChange, onRemove, onKeyDown }: StageRowProps) => {
  const isReadOnly = useIsReadOnly()
  const fields = { stage, onChange }
  return (
    <li className={classes.row} data-stage={stage.id} onKeyDown={onKeyDown}>
      <StageHandle id={stage.id} name={stage.name} />
      <ShapeMenu stage={stage} stages={stages} onChoose={(shape) => onChange({ shape })} />
      <NameField {...fields} />
      <EndField {...fields} />
      <Checkbox
        size="xs"
        className={classes.reason}
        label="Asks why"
        aria-label={`${stage.name} asks why`}
        disabled={isReadOnly}
        checked={stage.asksReason}
        onChange={({ currentTarget: { checked } }) => onChange({ asksReason: checked })}
      />
      {stage.end === null ? <StillField {...fields} /> : <span className={classes.days} />}
      <ActionIcon
        size="sm"
        disabled={isReadOnly || onRemove === null}
        aria-label={`Remove ${stage.name}`}
        title="Remove"
        onClick={() => onRemove?.()}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  )
}
