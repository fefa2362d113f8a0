import { labelValue } from '@shared/model/openEnum'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Skill } from '@shared/model/role'
import classes from '../editor.module.css'

interface SkillRowProps {
  item: Skill
  /** E.g. `Hard skill 3 of 13`. */
  name: string
  /** The text area of the skill's name. */
  text: ReactNode
  change: (skill: Skill, key?: string) => void
  isReadOnly: boolean
  /** Moves the focus to the name of the skill with this id. */
  focusName: (id: string) => void
}

const importanceLabels = { required: 'Required', preferred: 'Preferred' }

const isLeaving = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
  const { selectionStart, selectionEnd } = event.currentTarget
  const isAtStart = selectionStart === 0 && selectionEnd === 0
  return (event.key === 'Backspace' || event.key === 'ArrowUp') && isAtStart
}

/** A skill: its name and importance, with its description below. */
export const SkillRow = ({ item, name, text, change, isReadOnly, focusName }: SkillRowProps) => {
  const isRequired = item.importance === 'required'
  return (
    <>
      <div className={classes.skillHead}>
        <div className={classes.skillName}>{text}</div>
        <button
          type="button"
          className={classes.importance}
          data-importance={item.importance}
          disabled={isReadOnly}
          aria-label={`${name}: ${item.importance}`}
          title={`Click to make it ${isRequired ? 'preferred' : 'required'}`}
          onClick={() => change({ ...item, importance: isRequired ? 'preferred' : 'required' })}
        >
          {labelValue(importanceLabels, item.importance)}
        </button>
      </div>
      {(item.description !== '' || !isReadOnly) && (
        <textarea
          className={classes.skillDescription}
          data-empty={item.description === '' || undefined}
          rows={1}
          aria-label={`${name}: description`}
          placeholder="Description"
          readOnly={isReadOnly}
          value={item.description}
          onChange={(event) =>
            change({ ...item, description: event.currentTarget.value }, `${item.id} description`)
          }
          onKeyDown={(event) => {
            if (!isLeaving(event)) return
            event.preventDefault()
            focusName(item.id)
          }}
        />
      )}
    </>
  )
}
