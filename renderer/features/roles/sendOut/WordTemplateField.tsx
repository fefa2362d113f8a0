import { Button } from '@mantine/core'
import { countOf } from '@renderer/format/words'
import type { ChosenTemplate, WordTemplateChoice } from './useWordTemplate'
import classes from './sendOut.module.css'

const Findings = ({ check: { problems, warnings } }: ChosenTemplate) => (
  <>
    {problems.length > 0 && (
      <div role="alert">
        <p className={classes.hint}>
          It can’t be filled in as it is: {countOf(problems.length, 'problem')}. Mend it in Word and
          check it again.
        </p>
        <ul className={classes.taken} aria-label="Problems of the Word template">
          {problems.map((problem, index) => (
            <li key={index} className={classes.finding} data-selectable>
              {problem.message}
            </li>
          ))}
        </ul>
      </div>
    )}
    {warnings.map((warning) => (
      <p key={warning} className={classes.hint}>
        {warning}
      </p>
    ))}
  </>
)

/** Chooses the Word file that the export to Word fills in, and shows what its check found. */
export const WordTemplateField = ({ template }: { template: WordTemplateChoice }) => {
  const { chosen, choose, checkAgain, clear } = template
  if (chosen === null)
    return (
      <Button size="xs" onClick={() => void choose()}>
        Choose own template…
      </Button>
    )
  const isFillable = chosen.check.problems.length === 0
  return (
    <>
      <p className={classes.hint} role="status">
        <strong>{chosen.name}</strong>
        {isFillable && ` – ${countOf(chosen.check.placeholders.length, 'placeholder')} to fill in`}
      </p>
      <Findings {...chosen} />
      <div className={classes.buttons}>
        <Button size="xs" onClick={() => void choose()}>
          Choose another…
        </Button>
        {!isFillable && (
          <Button size="xs" onClick={() => void checkAgain()}>
            Check again
          </Button>
        )}
        <Button size="xs" variant="subtle" color="gray" onClick={clear}>
          Use Rolebench’s look
        </Button>
      </div>
    </>
  )
}
