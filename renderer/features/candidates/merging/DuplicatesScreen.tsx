import { Button } from '@mantine/core'
import type { DuplicatePair } from '@shared/contract/channels/mergeChannels'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { countOf } from '@renderer/format/words'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { useFirstRows } from '@renderer/ui/layout/useFirstRows'
import classes from './merging.module.css'

interface DuplicatesScreenProps {
  /** Undefined while they are looked for. */
  pairs: readonly DuplicatePair[] | undefined
  onCompare: (pair: DuplicatePair) => void
  onClose: () => void
}

const nameOf = (name: string): string => titleOrPlaceholder('candidates', name)

const PairList = ({
  pairs,
  onCompare,
}: {
  pairs: readonly DuplicatePair[]
  onCompare: (pair: DuplicatePair) => void
}) => {
  const { rows, more } = useFirstRows(pairs, 100)
  return (
    <>
      <ul className={classes.pairs} aria-label="Pairs">
        {rows.map((pair) => (
          <li key={`${pair.id} ${pair.of}`} className={classes.pair}>
            <span className={classes.names}>
              <b>{nameOf(pair.ofName)}</b> and <b>{nameOf(pair.name)}</b>{' '}
              <span className={classes.why}>{pair.why.toLowerCase()}</span>
            </span>
            <Button
              size="xs"
              aria-label={`Compare ${nameOf(pair.ofName)} and ${nameOf(pair.name)}`}
              onClick={() => onCompare(pair)}
            >
              Compare
            </Button>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

/** The candidates who may be in the workspace twice. */
export const DuplicatesScreen = ({ pairs, onCompare, onClose }: DuplicatesScreenProps) => (
  <div className={classes.root}>
    <header className={classes.bar}>
      <h1 className={classes.title}>
        {pairs === undefined || pairs.length === 0
          ? 'Duplicates'
          : `${countOf(pairs.length, 'pair')} who may be one person`}
      </h1>
      <Button data-autofocus onClick={onClose}>
        Close
      </Button>
    </header>
    <div className={classes.scroll}>
      {pairs?.length === 0 ? (
        <EmptyState title="No duplicates">
          No two candidates share a mail address, a phone number, or a name with an employer or a
          place.
        </EmptyState>
      ) : (
        <PairList pairs={pairs ?? []} onCompare={onCompare} />
      )}
    </div>
  </div>
)
