import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTextAt, joinTexts } from '@shared/domain/withholding/joinedTexts'

describe('texts joined into one', () => {
  it('tells of every position which text holds it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        (texts) => {
          const joined = joinTexts(texts)
          texts.forEach((text, number) => {
            const offset = joined.offsets[number] ?? -1
            expect(joined.text.slice(offset, offset + text.length)).toBe(text)
            for (let place = 0; place <= text.length; place += 1)
              expect(findTextAt(joined, offset + place)).toBe(number)
          })
        },
      ),
    )
  })
})
