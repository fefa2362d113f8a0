import { useId } from 'react'
import type { MergeSide } from '@shared/domain/merge/mergeRecords'
import type { ConflictField } from '@shared/model/workspace/conflict'
import classes from './fieldChoices.module.css'

interface FieldChoiceRowProps {
  field: ConflictField
  side: MergeSide | null
  onChoose: (side: MergeSide) => void
}

const sides = ['ours', 'theirs'] as const

/** One field's two values side by side, to choose between. */
export const FieldChoiceRow = ({ field, side, onChoose }: FieldChoiceRowProps) => {
  const name = useId()
  return (
    <fieldset className={classes.field}>
      <legend className={classes.label}>{field.label}</legend>
      <div className={classes.columns}>
        {sides.map((each) => (
          <label key={each} className={classes.value} data-chosen={side === each || undefined}>
            <input
              type="radio"
              name={name}
              checked={side === each}
              onChange={() => onChoose(each)}
            />
            <span dir="auto" className={field[each] === '' ? classes.empty : undefined}>
              {field[each] === '' ? 'Nothing' : field[each]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
