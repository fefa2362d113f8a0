import { returningChoices } from '@shared/domain/candidates/merging/mergeCandidates'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { CandidateId } from '@shared/model/ids'
import { useCandidate } from '@renderer/data/queries'
import { formatMoment } from '@renderer/format/formatMoment'
import { MergeScreen } from '../../merging/MergeScreen'
import { updateWithCv } from '../session/createCandidates'
import { confirmAgain } from '../session/cvImportSession'
import type { CvItem } from '../session/cvItems'

interface CompareCvProps {
  item: CvItem
  candidateId: CandidateId
}

/** What a CV says that its candidate's record doesn't, before that is updated. */
export const CompareCv = ({ item, candidateId }: CompareCvProps) => {
  const { data: candidate } = useCandidate(candidateId)
  if (candidate === undefined || item.state.kind !== 'read') return null
  return (
    <MergeScreen
      title={`Update ${titleOrPlaceholder('candidates', candidate.name)} from ${item.name}`}
      kept={candidate}
      other={item.state.history.present.draft}
      keptLabel={`The record, changed ${formatMoment(candidate.updatedAt)}`}
      otherLabel="The CV"
      initialChoices={returningChoices}
      acceptLabel="Update candidate"
      onAccept={(choices) => updateWithCv(item, candidateId, choices)}
      onBack={confirmAgain}
    />
  )
}
