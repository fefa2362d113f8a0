import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { DuplicatePair } from '@shared/contract/channels/mergeChannels'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { CandidateId } from '@shared/model/ids'
import { useAnswer, useCandidate } from '@renderer/data/queries'
import { formatMoment } from '@renderer/format/formatMoment'
import { showCandidate } from '../candidateCommands'
import { DuplicatesScreen } from './DuplicatesScreen'
import { hideDuplicates, mergeRecords, useDuplicates } from './mergeCommands'
import { MergeScreen } from './MergeScreen'
import classes from './merging.module.css'

interface PairProps {
  kept: CandidateId
  other: CandidateId
  onSwap: () => void
  onDone: () => void
  onBack: () => void
}

const ComparedPair = ({ kept, other, onSwap, onDone, onBack }: PairProps) => {
  const { data: first } = useCandidate(kept)
  const { data: second } = useCandidate(other)
  if (first === undefined || second === undefined) return null
  return (
    <MergeScreen
      key={kept}
      title={`Merge into ${titleOrPlaceholder('candidates', first.name)}`}
      kept={first}
      other={second}
      keptLabel={`Kept, added ${formatMoment(first.createdAt)}`}
      otherLabel={`The other, added ${formatMoment(second.createdAt)}`}
      acceptLabel="Merge"
      onSwap={onSwap}
      onAccept={async (choices) => {
        if (await mergeRecords(first, second, choices)) onDone()
      }}
      onBack={onBack}
    />
  )
}

const DuplicatesContent = () => {
  const { data: pairs, refetch } = useAnswer('merging.listDuplicates', {}, 0)
  const [pair, setPair] = useState<Pick<DuplicatePair, 'id' | 'of'> | null>(null)
  const back = (): void => setPair(null)
  if (pair === null)
    return <DuplicatesScreen pairs={pairs} onCompare={setPair} onClose={hideDuplicates} />
  return (
    <ComparedPair
      kept={pair.of}
      other={pair.id}
      onSwap={() => setPair({ id: pair.of, of: pair.id })}
      onDone={() => {
        showCandidate(pair.of)
        back()
        void refetch()
      }}
      onBack={back}
    />
  )
}

/** Shows the candidates who may be one person, and merges them. */
export const Duplicates = () => {
  const { isOpen } = useDuplicates()
  return (
    <Modal.Root
      opened={isOpen}
      onClose={hideDuplicates}
      fullScreen
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Content aria-label="Duplicates" className={classes.screen}>
        {isOpen && <DuplicatesContent />}
      </Modal.Content>
    </Modal.Root>
  )
}
