import { buildCalendar } from './buildCalendar'
import { buildMailDraft } from '@electron/documents/buildMailDraft'
import { findInvitationWords, type InvitationWords } from '@shared/labels/invitations'
import type { Interview } from '@shared/model/activities/interview'
import type { Timestamp } from '@shared/model/record'

/** What the files about an interview tell. */
export interface InterviewFacts {
  interview: Interview
  /** Grows with each change of the interview. */
  sequence: number
  candidate: { name: string; email: string }
  roleTitle: string
  /** Who writes; empty for nobody in particular. */
  writer: string
  writtenAt: Timestamp
}

const buildEvent = (
  { interview, sequence, writtenAt }: InterviewFacts,
  title: string,
  description: string,
): string => {
  const { id, at, minutes, place } = interview
  return buildCalendar({
    uid: `${id}@rolebench`,
    sequence,
    writtenAt,
    at,
    minutes,
    title,
    place,
    description,
  })
}

/** An entry for the recruiter's own calendar, with what was noted about the interview. */
export const buildOwnCalendar = (facts: InterviewFacts): string =>
  buildEvent(
    facts,
    `Interview: ${facts.candidate.name} for ${facts.roleTitle}`,
    facts.interview.text,
  )

/** When it is, in words, in the time zone of the writer. */
const describeWhen = ({ at, minutes }: Interview, { locale }: InvitationWords): string => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' })
  const duration = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  })
  const { timeZone } = format.resolvedOptions()
  return `${format.format(new Date(at))} (${timeZone}), ${duration.format(minutes)}`
}

/**
 * A mail in `language` (BCP 47) that invites the candidate, with an entry for their calendar. What
 * the recruiter noted about the interview stands in neither.
 */
export const buildInvitation = (
  facts: InterviewFacts,
  language: string,
  boundary: string,
): string => {
  const { candidate, roleTitle, interview, writer, writtenAt } = facts
  const words = findInvitationWords(language)
  const title = `${words.interview}: ${roleTitle}`
  const lines = [
    words.greeting(candidate.name),
    '',
    words.invitation(roleTitle),
    '',
    `${words.when}: ${describeWhen(interview, words)}`,
    ...(interview.place.trim() === '' ? [] : [`${words.where}: ${interview.place.trim()}`]),
    '',
    words.answer,
    '',
    words.closing,
    ...(writer.trim() === '' ? [] : [writer.trim()]),
    '',
  ]
  return buildMailDraft({
    to: candidate.email.trim() === '' ? null : { name: candidate.name, address: candidate.email },
    subject: title,
    body: lines.join('\n'),
    writtenAt: new Date(writtenAt),
    attachments: [
      {
        fileName: `${words.interview}.ics`,
        mediaType: 'text/calendar',
        content: buildEvent(facts, title, ''),
      },
    ],
    boundary,
  })
}
