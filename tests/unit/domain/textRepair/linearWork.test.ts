import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairText } from '@shared/domain/textRepair/repairText'
import { countSteps } from '../../../helpers/countSteps'

const countRepairSteps = (text: string): number =>
  countSteps(
    (url) => url.includes('/domain/textRepair/'),
    () => void repairText(text),
  )

const pieces = [
  'Рё”',
  'Рё',
  'СЂР°',
  'πŸ’°',
  'β€”',
  'â€œ',
  'Â»',
  '«',
  'AÂ',
  'Ã©',
  'ÃƒÂ©',
  'Ă©',
  'é',
  'Ω',
  'я',
  '”',
  '(',
  'a;b',
  ' ',
  '\n',
]

const piece = fc.constantFrom(...pieces)
const unit = fc.array(piece, { minLength: 1, maxLength: 8 }).map((chosen) => chosen.join(''))

/** Sorting overlapping runs takes a little more than four times as long for four times as many. */
const mostForFourTimes = 5

describe('the work of repairing', () => {
  it.each([
    ['runs that end with a quotation mark', 'ΩРё””«РёРё”'],
    ['one damaged line', 'πŸ’° β€” Ã© '],
    ['damaged lines', 'πŸ’° β€” Ã©\n'],
  ])('grows in proportion to the text: %s', (_, repeated) => {
    const steps = countRepairSteps(`${repeated.repeat(100)}СЂР°Р±РѕС‚С‹`)
    const stepsOfFourTimes = countRepairSteps(`${repeated.repeat(400)}СЂР°Р±РѕС‚С‹`)
    expect(stepsOfFourTimes / steps).toBeLessThan(mostForFourTimes)
  })

  it('grows in proportion to any text', () => {
    fc.assert(
      fc.property(unit, unit, unit, (before, repeated, after) => {
        const text = (times: number): string => before + repeated.repeat(times) + after
        const ratio = countRepairSteps(text(160)) / countRepairSteps(text(40))
        expect(ratio).toBeLessThan(mostForFourTimes)
      }),
      { numRuns: 10 },
    )
  })
})
