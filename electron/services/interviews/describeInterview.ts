import { buildCalendar } from './buildCalendar'
import { buildMailDraft } from './buildMailDraft'
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
  /** When it is, in words, in the time zone of the writer. */
  when: string
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

/**
 * A mail that invites the candidate, with an entry for their calendar. What the recruiter noted
 * about the interview stands in neither.
 */
export const buildInvitation = (facts: InterviewFacts, boundary: string): string => {
  const { candidate, roleTitle, interview, when, writer, writtenAt } = facts
  const title = `Interview: ${roleTitle}`
  const lines = [
    `Dear ${candidate.name}`,
    '',
    `We would like to invite you to an interview for the role of ${roleTitle}.`,
    '',
    `When: ${when}`,
    ...(interview.place.trim() === '' ? [] : [`Where: ${interview.place.trim()}`]),
    '',
    'Please let us know whether this suits you. The attached entry adds it to your calendar.',
    '',
    'Kind regards',
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
        fileName: 'Interview.ics',
        mediaType: 'text/calendar',
        text: buildEvent(facts, title, ''),
      },
    ],
    boundary,
  })
}
