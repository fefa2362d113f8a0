import type { KeyboardEvent } from 'react'
import { labelValue } from '@shared/model/openEnum'
import type { Importance, Skill } from '@shared/model/role'
import classes from '../editor.module.css'

interface SkillPartProps {
  skill: Skill
  /** E.g. `Hard skill 3 of 13`. */
  name: string
  isReadOnly: boolean
}

const importanceLabels = { required: 'Required', preferred: 'Preferred' }

interface SkillImportanceProps extends SkillPartProps {
  onChange: (importance: Importance) => void
}

/** Whether a skill is required or preferred; a click changes it. */
export const SkillImportance = ({ skill, name, isReadOnly, onChange }: SkillImportanceProps) => {
  const isRequired = skill.importance === 'required'
  return (
    <button
      type="button"
      className={classes.importance}
      data-importance={skill.importance}
      disabled={isReadOnly}
      aria-label={`${name}: ${skill.importance}`}
      title={`Click to make it ${isRequired ? 'preferred' : 'required'}`}
      onClick={() => onChange(isRequired ? 'preferred' : 'required')}
    >
      {labelValue(importanceLabels, skill.importance)}
    </button>
  )
}

const isLeaving = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
  const { selectionStart, selectionEnd } = event.currentTarget
  const isAtStart = selectionStart === 0 && selectionEnd === 0
  return (event.key === 'Backspace' || event.key === 'ArrowUp') && isAtStart
}

const isSplitting = ({ key, shiftKey, nativeEvent }: KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !nativeEvent.isComposing

interface SkillDescriptionProps extends SkillPartProps {
  onChange: (description: string) => void
  /** Goes back to the skill's name. */
  onLeave: () => void
  /** Goes on to a new skill, made of what is behind the selected part. */
  onSplit: (selected: { start: number; end: number }) => void
}

/** What a skill is about, below its name. */
export const SkillDescription = ({
  skill,
  name,
  isReadOnly,
  onChange,
  onLeave,
  onSplit,
}: SkillDescriptionProps) => {
  if (isReadOnly && skill.description === '') return null
  return (
    <textarea
      className={classes.skillDescription}
      data-empty={skill.description === '' || undefined}
      rows={1}
      aria-label={`${name}: description`}
      placeholder="Description"
      readOnly={isReadOnly}
      value={skill.description}
      onChange={({ currentTarget: { value } }) => onChange(value)}
      onKeyDown={(event) => {
        const { selectionStart: start, selectionEnd: end } = event.currentTarget
        if (isLeaving(event)) onLeave()
        else if (isSplitting(event) && !isReadOnly) onSplit({ start, end })
        else return
        event.preventDefault()
      }}
    />
  )
}
