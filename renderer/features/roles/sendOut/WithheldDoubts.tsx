import { Button } from '@mantine/core'
import {
  listOpenDoubts,
  type WithheldDecision,
  type WithheldDoubt,
} from '@shared/domain/withholding/doubts'
import { Section } from '@renderer/ui/layout/Section'
import classes from './sendOut.module.css'

interface WithheldDoubtsProps {
  doubts: readonly WithheldDoubt[]
  decide: (id: string, decision: WithheldDecision) => void
}

const Words = ({ doubt: { fact, words } }: { doubt: WithheldDoubt }) =>
  words === null ? (
    <>This field is empty, so the text could not be searched for the {fact}.</>
  ) : (
    <>
      {words.before}
      <mark>{words.match}</mark>
      {words.after}
    </>
  )

const DoubtRow = ({
  doubt,
  decide,
}: { doubt: WithheldDoubt } & Pick<WithheldDoubtsProps, 'decide'>) => {
  const { id, place, words, isReplaceable, decision } = doubt
  const what = words === null ? place : `“${words.match}” in ${place}`
  return (
    <li className={classes.file} data-doubt={decision === null ? 'open' : 'decided'}>
      <span className={classes.fileName}>
        <strong>{place}</strong>: <Words doubt={doubt} />
      </span>
      {isReplaceable && (
        <Button
          size="xs"
          variant={decision === 'replace' ? 'filled' : 'default'}
          aria-pressed={decision === 'replace'}
          aria-label={`Replace ${what}`}
          onClick={() => decide(id, 'replace')}
        >
          Replace
        </Button>
      )}
      <Button
        size="xs"
        variant={decision === 'leave' ? 'filled' : 'default'}
        aria-pressed={decision === 'leave'}
        aria-label={`Leave ${what} as is`}
        onClick={() => decide(id, 'leave')}
      >
        Leave as is
      </Button>
    </li>
  )
}

/** Passages that may reveal a withheld fact, each to be replaced or left before anything is exported. */
export const WithheldDoubts = ({ doubts, decide }: WithheldDoubtsProps) => {
  if (doubts.length === 0) return null
  const open = listOpenDoubts(doubts).length
  return (
    <Section title="May reveal what is withheld" aside={open || undefined}>
      <p className={classes.hint} role="status">
        {open === 0
          ? 'Every passage is decided. You can export now.'
          : 'Nothing is exported until each of these is replaced or left as is.'}
      </p>
      <ul className={classes.files} aria-label="May reveal what is withheld">
        {doubts.map((doubt) => (
          <DoubtRow key={doubt.id} doubt={doubt} decide={decide} />
        ))}
      </ul>
    </Section>
  )
}
