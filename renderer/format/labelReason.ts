import type { SearchHit } from '@shared/contract/channels/searchChannels'
import { formatLongDay } from './formatMoment'

type Reason = NonNullable<SearchHit['reason']>

/** Names where a search found its words: `Skill`, or with the day of what was said or done `Note of 3 March`. */
export const labelReason = (
  { label, at }: Pick<Reason, 'label' | 'at'>,
  now: Date = new Date(),
): string => (at === null ? label : `${label} of ${formatLongDay(at, now)}`)
