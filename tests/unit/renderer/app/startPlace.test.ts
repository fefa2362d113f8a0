import { describe, expect, it } from 'vitest'
import { chooseStartArea, type StartFacts } from '@renderer/app/shell/startPlace'

const today = '2026-11-30'

const start = (facts: Partial<StartFacts>) =>
  chooseStartArea({ last: undefined, today, isPlanned: false, ...facts })

describe('where a workspace begins', () => {
  it('is Today, on a day’s first start with something planned', () => {
    expect(start({ isPlanned: true })).toBe('today')
    expect(start({ isPlanned: true, last: { area: 'candidates', day: '2026-11-29' } })).toBe(
      'today',
    )
  })

  it('is where one was, later in the day or with nothing planned', () => {
    expect(start({ isPlanned: true, last: { area: 'candidates', day: today } })).toBe('candidates')
    expect(start({ last: { area: 'today', day: '2026-11-29' } })).toBe('today')
  })

  it('is the roles where nobody was, or only in the settings', () => {
    expect(start({})).toBe('roles')
    expect(start({ last: { area: 'settings', day: today } })).toBe('roles')
  })
})
