import { describe, expect, it } from 'vitest'
import { splitDay } from '@shared/domain/today/splitDay'

/** A Monday. */
const reading = { today: '2026-11-30', language: 'en-GB' }

describe('what is typed as a next action', () => {
  it.each([
    ['call back Thursday', 'call back', '2026-12-03'],
    ['Call back on Thursday', 'Call back', '2026-12-03'],
    ['tomorrow: send the offer', 'send the offer', '2026-12-01'],
    ['Ask for the budget 3.3.', 'Ask for the budget', '2027-03-03'],
    ['send references by 3 March', 'send references', '2027-03-03'],
    ['remind Jonas in 2 weeks', 'remind Jonas', '2026-12-14'],
    ['next Tuesday interview prep', 'interview prep', '2026-12-08'],
    ['today', '', '2026-11-30'],
    ['on Friday', '', '2026-12-04'],
  ])('%s is split into the action and the day', (typed, text, day) => {
    expect(splitDay(typed, reading)).toEqual({ text, day })
  })

  it.each(['Call back', 'Send 3 CVs', 'Ask about 80 %', ''])('%s names no day', (typed) => {
    expect(splitDay(typed, reading)).toEqual({ text: typed, day: null })
  })

  it('understands the words of the system’s language too', () => {
    const german = { today: '2026-11-30', language: 'de-CH' }
    expect(splitDay('Anrufen am Donnerstag', german)).toEqual({
      text: 'Anrufen',
      day: '2026-12-03',
    })
  })
})
