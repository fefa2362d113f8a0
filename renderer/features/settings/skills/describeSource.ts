import { labelValue, type OpenValue } from '@shared/model/openEnum'
import type { SkillListSource } from '@shared/model/skillList'

const labels: Record<SkillListSource, string> = {
  own: 'Your own',
  esco: 'From ESCO',
  onet: 'From O*NET',
  table: 'From a table',
}

/** Says where a list of skills comes from. */
export const describeSource = (source: OpenValue<SkillListSource>): string =>
  labelValue(labels, source)
