import type { StageLists } from '@shared/domain/stages/findStage'
import { foldText } from '@shared/domain/text/foldText'
import type { ActivityRow } from '@shared/model/workspace/summaries'
import { describeKind } from './timelineLabels'

/** The activities that contain every word of a search, whatever their case and accents. */
export const filterActivities = (
  rows: readonly ActivityRow[],
  search: string,
  lists: StageLists,
): readonly ActivityRow[] => {
  const words = foldText(search)
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return rows
  return rows.filter(({ activity, candidateName, roleTitle, agencyName }) => {
    const parts = [
      describeKind(activity, lists),
      activity.text,
      candidateName,
      roleTitle,
      agencyName,
    ]
    const text = foldText(parts.filter((part) => part !== null).join(' '))
    return words.every((word) => text.includes(word))
  })
}
