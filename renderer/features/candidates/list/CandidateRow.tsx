import type { SearchHit } from '@shared/contract/channels/searchChannels'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { labelReason } from '@renderer/format/labelReason'
import { countOf, joinFacts } from '@renderer/format/words'
import { MatchedText } from '@renderer/ui/recordList/MatchedText'
import { RowText } from '@renderer/ui/recordList/RowText'

interface CandidateRowProps {
  candidate: CandidateSummary
  /** Why a search found the candidate, if the name does not show it. */
  reason: SearchHit['reason']
}

/** What the row shows anyhow. */
const ownLabels: ReadonlySet<string> = new Set(['Headline', 'Location'])

/** A candidate in the list. */
export const CandidateRow = ({ candidate, reason }: CandidateRowProps) => {
  const { name, headline, location, applicationCount } = candidate
  return (
    <RowText
      title={name}
      placeholder={titleOrPlaceholder('candidates', '')}
      detail={
        reason && !ownLabels.has(reason.label) ? (
          <>
            {labelReason(reason)}: <MatchedText text={reason.text} ranges={reason.ranges} />
          </>
        ) : (
          joinFacts(headline, location)
        )
      }
      aside={applicationCount > 0 ? countOf(applicationCount, 'role') : undefined}
    />
  )
}
