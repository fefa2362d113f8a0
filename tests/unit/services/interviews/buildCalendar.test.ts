import { describe, expect, it } from 'vitest'
import { buildCalendar, type CalendarEvent } from '@electron/services/interviews/buildCalendar'
import { readCalendar } from '../../../helpers/readCalendar'

const event: CalendarEvent = {
  uid: 'abc@rolebench',
  sequence: 3,
  writtenAt: '2026-11-30T08:00:00.000Z',
  at: '2026-12-03T13:00:00.000Z',
  minutes: 90,
  title: 'Interview: Łukasz Wiśniewski for Head of Data',
  place: '',
  description: '',
}

describe('an entry for a calendar', () => {
  it('says when in UTC, and stays the same entry when it is written again', () => {
    expect(readCalendar(buildCalendar(event))).toEqual(
      new Map([
        ['UID', 'abc@rolebench'],
        ['SEQUENCE', '3'],
        ['DTSTAMP', '20261130T080000Z'],
        ['DTSTART', '20261203T130000Z'],
        ['DTEND', '20261203T143000Z'],
        ['SUMMARY', event.title],
        ['STATUS', 'CONFIRMED'],
        ['TRANSP', 'OPAQUE'],
      ]),
    )
  })

  it.each([
    ['commas, semicolons and backslashes', 'Room 2, 3rd floor; C:\\doors'],
    ['lines', 'With the team\nBring: the plan\nEND:VEVENT'],
    ['long text of any script', '面试：基础设施负责人，与团队见面。'.repeat(20)],
    ['signs of four octets across a fold', `${'x'.repeat(60)}${'👩‍💻'.repeat(30)}`],
    ['right-to-left text', 'مقابلة مع فريق الهندسة، الطابق الثالث؛ الغرفة ٢'.repeat(3)],
  ])('keeps %s', (_, text) => {
    const written = buildCalendar({ ...event, description: text, place: text })
    const read = readCalendar(written)
    expect(read.get('DESCRIPTION')).toBe(text)
    expect(read.get('LOCATION')).toBe(text)
  })

  it('has no line longer than 75 octets, and ends each with CRLF', () => {
    const written = buildCalendar({ ...event, title: '林佳穎 — «Ingénieur» '.repeat(30) })
    expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of written.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]/)
    }
  })

  it('leaves out control characters that no calendar may contain', () => {
    expect(readCalendar(buildCalendar({ ...event, title: 'A\u0007B' })).get('SUMMARY')).toBe('AB')
  })
})
