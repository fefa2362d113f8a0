import { ok, type Result } from '@shared/contract/result'
import type { CandidateId } from '@shared/model/ids'
import type { CvMail } from '@shared/model/reading/cvReading'
import type { Workspace } from '@electron/store/types'
import { createActivity } from '../activities/writeActivities'

/** Notes that somebody’s CV came in a mail: an activity of the day on which it was sent, with its sender and subject; once. */
export const tellMail = async (
  workspace: Workspace,
  candidateId: CandidateId,
  mail: CvMail | undefined,
): Promise<Result<null>> => {
  if (mail === undefined) return ok(null)
  const at = mail.sentAt === '' ? new Date().toISOString() : mail.sentAt
  const text = [mail.sender === '' ? '' : `From ${mail.sender}`, mail.subject]
    .filter(Boolean)
    .join('\n')
  const isTold = workspace
    .collection('activities')
    .list()
    .some((each) => each.candidateId === candidateId && each.at === at && each.text === text)
  if (isTold) return ok(null)
  const about = { candidateId, roleId: null, agencyId: null }
  const told = await createActivity(workspace, { kind: 'mail', at, text, ...about })
  return told.ok ? ok(null) : told
}
