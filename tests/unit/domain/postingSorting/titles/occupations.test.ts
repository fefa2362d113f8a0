import { describe, expect, it } from 'vitest'
import { findMeanings } from '@shared/domain/postingSorting/lines/meanings'
import { tokenize } from '@shared/domain/postingSorting/lines/tokens'

const namesOccupation = (text: string, language: string): boolean =>
  findMeanings(tokenize(text), [language]).some(({ meaning }) => meaning.of === 'occupation')

describe('occupations', () => {
  it.each([
    ['en', 'Grounds maintenance operative'],
    ['en', 'Care worker'],
    ['de', 'Zugbegleiterin'],
    ['fr', 'Agent d’entretien'],
    ['es', 'Repostera'],
    ['it', 'Piastrellista'],
    ['pt', 'Auxiliar de limpeza'],
    ['nl', 'Dakdekker'],
    ['pl', 'Tynkarz'],
    ['sv', 'Undersköterska'],
    ['el', 'Νοσηλεύτρια'],
    ['ru', 'Маляр'],
    ['zh', '收银员'],
    ['ja', '介護スタッフ'],
    ['ar', 'ممرضة'],
  ])('are known in each trade (%s: %s)', (language, title) => {
    expect(namesOccupation(title, language)).toBe(true)
  })

  it.each([
    ['en', 'You help our guests and cover for each other'],
    ['de', 'Wir backen Brot und helfen einander'],
    ['fr', 'Nous aidons nos clients'],
  ])('are not words that mostly mean something else (%s: %s)', (language, text) => {
    expect(namesOccupation(text, language)).toBe(false)
  })
})
