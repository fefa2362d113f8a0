import { Button } from '@mantine/core'
import { missingName, type FieldCheck } from '@shared/domain/cvReview/fieldsToCheck'
import { countOf } from '@renderer/format/words'
import classes from './confirm.module.css'

interface FieldsToCheckProps {
  checks: readonly FieldCheck[]
  onShow: (field: string) => void
  onKeep: (field: string) => void
}

/** The fields to look at first, each with the reason; nothing once all of them are settled. */
export const FieldsToCheck = ({ checks, onShow, onKeep }: FieldsToCheckProps) => {
  if (checks.length === 0) return null
  return (
    <section className={classes.checks} aria-label="Fields to check">
      <h2 className={classes.checksTitle}>{countOf(checks.length, 'field')} to check</h2>
      <ul className={classes.checkList}>
        {checks.map(({ field, label, why }) => (
          <li key={field} className={classes.check}>
            <button type="button" className={classes.checkField} onClick={() => onShow(field)}>
              <span>{label}</span>
              <span className={classes.checkWhy}>{why}</span>
            </button>
            {field !== 'name' || why !== missingName ? (
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                aria-label={`Keep as is: ${label}`}
                onClick={() => onKeep(field)}
              >
                Keep as is
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
