import type { InterviewFileKind } from '@shared/contract/channels/applications/interviewChannels'
import type { DueReference } from '@shared/model/activities/due'
import type { Interview } from '@shared/model/activities/interview'
import type { Application } from '@shared/model/application'
import { createId, itemIdSchema } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { editSessions } from '@renderer/editing/editableRecords'
import { offerUndo } from '@renderer/editing/undo/removeWithUndo'
import { notifyAttention, notifyError } from '@renderer/ui/tasks/notify'
import type { InterviewPlan } from './InterviewForm'

/** Saves the interviews of an application, with *Undo*. Returns false if it failed, which the user is told. */
const saveInterviews = async (
  application: Application,
  interviews: Interview[],
  message: string,
): Promise<boolean> => {
  const { id, nextAction, interviews: before } = application
  await editSessions.applications.flush([id])
  const result = await api.ask('applications.save', { record: { ...application, interviews } })
  if (!result.ok) {
    notifyError(result.error)
    return false
  }
  const reference: DueReference = {
    kind: 'action',
    collection: 'applications',
    id,
    interviewId: null,
  }
  offerUndo(message, () =>
    api.ask('today.undo', {
      undo: { reference, before: { nextAction, interviews: before ?? [] }, activityId: null },
    }),
  )
  return true
}

/** Plans an interview on an application. */
export const planInterview = (application: Application, plan: InterviewPlan): Promise<boolean> =>
  saveInterviews(
    application,
    [...(application.interviews ?? []), { ...plan, id: createId(itemIdSchema), isDone: false }],
    'Planned the interview.',
  )

/** Moves or rewrites an interview. */
export const changeInterview = (application: Application, changed: Interview): Promise<boolean> =>
  saveInterviews(
    application,
    (application.interviews ?? []).map((each) => (each.id === changed.id ? changed : each)),
    'Changed the interview.',
  )

/** Takes an interview off an application. */
export const cancelInterview = (application: Application, { id }: Interview): Promise<boolean> =>
  saveInterviews(
    application,
    (application.interviews ?? []).filter((each) => each.id !== id),
    'Called off the interview.',
  )

const questions: Record<InterviewFileKind, string> = {
  calendar: 'Open it in the calendar?',
  mail: 'Open it in the mail program?',
}

/**
 * Writes an entry for the calendar or a mail to the candidate into a folder that the user chooses,
 * and then asks whether to open it in the system's program.
 */
export const writeInterviewFile = async (
  { id: applicationId }: Application,
  { id: interviewId }: Interview,
  kind: InterviewFileKind,
  language?: string,
): Promise<void> => {
  const folder = await api.ask('dialogs.chooseFolder', { purpose: 'export' })
  if (!folder.ok) notifyError(folder.error)
  if (!folder.ok || folder.value === null) return
  const written = await api.ask('interviews.writeFile', {
    applicationId,
    interviewId,
    kind,
    folder: folder.value.token,
    language,
  })
  if (!written.ok) {
    notifyError(written.error)
    return
  }
  const { name, token } = written.value
  notifyAttention(`Saved “${name}”. ${questions[kind]}`, 'Open', () => {
    void api.ask('documents.open', { token }).then((opened) => {
      if (!opened.ok) notifyError(opened.error)
    })
  })
}
