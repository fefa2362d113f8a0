import type { Timestamp } from '@shared/model/record'

/** An appointment as a calendar program takes it over. */
export interface CalendarEvent {
  /** Stays the same when the appointment is changed, so that the calendar replaces it. */
  uid: string
  /** Grows with each change. */
  sequence: number
  /** When this was written. */
  writtenAt: Timestamp
  at: Timestamp
  minutes: number
  title: string
  /** Empty for none. */
  place: string
  /** Empty for none. */
  description: string
}

/** The most octets of a line, its line break not counted (RFC 5545, 3.1). */
const longestLine = 75

/** Folds a content line: no line is longer than 75 octets, and no character is split. */
const foldLine = (line: string): string => {
  const lines: string[] = []
  let present = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > longestLine) {
      lines.push(present)
      // A continued line begins with a space, which counts.
      present = ' '
      octets = 1
    }
    present += character
    octets += size
  }
  return [...lines, present].join('\r\n')
}

/** Control characters, which RFC 5545 does not allow in a text, apart from tabs and line breaks. */
const controls = /[^\P{Cc}\t\n]/gu

const escapeText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(controls, '')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n')

/** Writes an instant as a UTC date-time: `20261203T130000Z`. */
const formatUtc = (at: Timestamp): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const textLine = (name: string, text: string): string[] =>
  text.trim() === '' ? [] : [`${name}:${escapeText(text.trim())}`]

/**
 * Writes an appointment as an iCalendar file (RFC 5545): times in UTC, so that every calendar shows
 * its own; lines end in CRLF and are folded at 75 octets.
 */
export const buildCalendar = ({
  uid,
  sequence,
  writtenAt,
  at,
  minutes,
  title,
  place,
  description,
}: CalendarEvent): string => {
  const end = new Date(new Date(at).getTime() + minutes * 60_000).toISOString()
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rolebench//Rolebench//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${formatUtc(writtenAt)}`,
    `DTSTART:${formatUtc(at)}`,
    `DTEND:${formatUtc(end)}`,
    ...textLine('SUMMARY', title),
    ...textLine('LOCATION', place),
    ...textLine('DESCRIPTION', description),
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(foldLine)
    .join('\r\n')
}
