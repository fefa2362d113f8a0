import { describe, expect, it } from 'vitest'
import { guessKind } from '@shared/domain/activities/guessKind'
import { summarizeActivity } from '@shared/domain/activities/summarizeActivity'

describe('the kind of a finished next action', () => {
  it.each([
    ['Call back', 'call'],
    ['Send the offer', 'mail'],
    ['Interview with the board', 'meeting'],
    ['Ask for the budget', 'note'],
  ] as const)('%s is guessed to be a %s', (text, kind) => {
    expect(guessKind(text)).toBe(kind)
  })
})

describe('an activity in one line', () => {
  it('is its kind and its first line, shortened', () => {
    const text = `${'Wants to work four days '.repeat(4)}\nand more`
    expect(summarizeActivity({ kind: 'call', text, change: undefined })).toMatch(
      /^Call: .{50,60}…$/,
    )
  })

  it('says what it changed where it has no words', () => {
    const change = { from: 'new', to: 'screening' }
    expect(summarizeActivity({ kind: 'stage', text: '', change })).toBe('Stage: screening')
  })
})
