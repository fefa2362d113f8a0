import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const titleOf = (text: string) => sortPosting(readRepairedText(text)).roles[0]?.title

describe('a page that is named after its employer', () => {
  it('has its title in a heading below, though that names several people and how they work', () => {
    expect(
      titleOf(
        '# Jobs - Harrow Mills\n\nPlease send your letter to the mill.\n\n## Full-time and part-time night bakers\n\nHarrow Mills in York is looking for two people who like the quiet hours.\n\n**Responsibilities**\n\n* Kneading dough\n* Cleaning the ovens\n',
      ),
    ).toBe('Full-time and part-time night bakers')
  })

  it('has its title in the sentence that says whom it seeks', () => {
    expect(
      titleOf(
        '---\ntitle: "Le Moulin recrute"\ndate: 2025-03-01\n---\n\nLe Moulin recrute une boulangère pour ouvrir son second four à Namur.\n\n## Missions\n\n- Pétrir la pâte\n- Tenir le four\n',
      ),
    ).toMatch(/^boulangère/u)
  })

  it('leaves its own name behind a title that ran into it', () => {
    expect(
      titleOf(
        'Allround bakker Open sollicitaties\n\nTerug naar boven\n\nDe molen is op zoek naar een bakker.\n\nWerkzaamheden:\n\n- deeg kneden\n- ovens schoonmaken\n',
      ),
    ).toBe('Allround bakker')
  })

  it('keeps what a page is called at the end of a title that needs it', () => {
    expect(
      titleOf(
        'Head of Recruitment\n\nWhat you will do\n\n- Find bakers\n- Train those who interview them\n',
      ),
    ).toBe('Head of Recruitment')
  })
})
