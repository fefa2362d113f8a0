import { writtenKinds, type Activity } from '@shared/model/activities/activity'
import type { DueItem } from '@shared/model/activities/due'
import type { Role } from '@shared/model/role'
import { addDays } from '../typing/readTypedDay'
import type { DueOptions } from './dueRecords'

const keyOf = ({ roleId, agencyId }: Activity): string => `${roleId ?? ''}/${agencyId ?? ''}`

const isWritten = ({ kind }: Activity): boolean => writtenKinds.some((written) => written === kind)

/**
 * Lists the sendings to agencies, for open roles, that nobody has answered: nothing was written
 * about role and agency since, nobody settled it, and the posting was not sent there again.
 */
export const listUnanswered = async (
  activities: readonly Activity[],
  roles: readonly Role[],
  { answerAfterDays, toDay, walk }: Pick<DueOptions, 'answerAfterDays' | 'toDay' | 'walk'>,
): Promise<DueItem[]> => {
  const openRoles = new Set(roles.filter(({ status }) => status === 'open').map(({ id }) => id))
  const lastSendings = new Map<string, Activity>()
  const lastAnswers = new Map<string, string>()
  await walk(activities, (activity) => {
    if (activity.agencyId === null || activity.roleId === null) return
    const key = keyOf(activity)
    if (activity.kind === 'sending') {
      const known = lastSendings.get(key)
      if (known === undefined || activity.at >= known.at) lastSendings.set(key, activity)
    } else if (isWritten(activity) && activity.at > (lastAnswers.get(key) ?? ''))
      lastAnswers.set(key, activity.at)
  })
  return [...lastSendings].flatMap(([key, sending]) => {
    const { id, roleId, agencyId, at, nextAction } = sending
    if (roleId === null || !openRoles.has(roleId) || nextAction === null) return []
    if (nextAction === undefined && (lastAnswers.get(key) ?? '') > at) return []
    return [
      {
        reference: {
          kind: 'answer' as const,
          collection: 'activities' as const,
          id,
          interviewId: null,
        },
        candidateId: null,
        roleId,
        agencyId,
        at: null,
        day: nextAction?.day ?? addDays(toDay(at), answerAfterDays),
        since: toDay(at),
        text: nextAction?.text ?? 'Ask for an answer to the posting',
      },
    ]
  })
}
