import { Button } from '@mantine/core'
import { FieldChoiceRow } from './FieldChoiceRow'
import type { FieldChoicesState } from './useFieldChoices'
import classes from './fieldChoices.module.css'

/** The heading above the values of one side. */
interface Side {
  title: string
  /** When it was saved, in words. */
  detail: string
}

interface FieldChoicesProps {
  choosing: FieldChoicesState
  ours: Side
  theirs: Side
}

/** The fields that two sides changed, each with both values to choose between. */
export const FieldChoices = ({ choosing, ours, theirs }: FieldChoicesProps) => {
  const { fields, getSide, choose, chooseAll } = choosing
  const hasMany = fields.length > 1
  return (
    <>
      <div className={classes.columns}>
        <div className={classes.side}>
          <strong>{ours.title}</strong>
          <span className={classes.detail}>{ours.detail}</span>
          {hasMany && (
            <Button size="xs" onClick={() => chooseAll('ours')}>
              Take all of these
            </Button>
          )}
        </div>
        <div className={classes.side}>
          <strong>{theirs.title}</strong>
          <span className={classes.detail}>{theirs.detail}</span>
          {hasMany && (
            <Button size="xs" onClick={() => chooseAll('theirs')}>
              Take all of those
            </Button>
          )}
        </div>
      </div>
      {fields.map((field) => (
        <FieldChoiceRow
          key={field.path.join('/')}
          field={field}
          side={getSide(field.path)}
          onChoose={(side) => choose(field.path, side)}
        />
      ))}
    </>
  )
}
