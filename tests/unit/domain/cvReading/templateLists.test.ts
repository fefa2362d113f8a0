import { describe, expect, it } from 'vitest'
import { readWritten as read } from './readWritten'

describe('tables', () => {
  it('of studies have no school in the row that heads their columns', () => {
    const { education } = read(`
Ada Krug
# Education
Dates ⇥ Institution ⇥ Subject(s)
2000 - 2005 ⇥ University of Leeds ⇥ BA Philosophy`)
    expect(education.map(({ institution }) => institution)).toEqual(['University of Leeds'])
  })

  it('may have the degree in a column that is hardly set apart', () => {
    const { education } = read(`
Ada Krug
# Education
PhD ¦ Soar Valley University, Botany ⇥ Sept 2018 – May 2023`)
    expect(education).toMatchObject([{ degree: 'PhD', institution: 'Soar Valley University' }])
  })
})

describe('skills', () => {
  it('lose the names of their groups, icons, and the foot of the page', () => {
    const { skills } = read(`
Ada Krug
ada.krug@example.org
# Skills
* Workshop
• Turning
• Milling
* Office
S ¦ Shorthand
• Filing
JULY 13, 2021 ⇥ ADA KRUG · RÉSUMÉ`)
    expect(skills).toEqual(['Turning', 'Milling', 'Shorthand', 'Filing'])
  })

  it('end with two that a word joins', () => {
    const { skills } = read(`
Ada Krug
# Compétences
Atelier : Tournage, Fraisage, Dart et Lua
Autres : Recherche et développement, santé et sécurité`)
    expect(skills).toEqual([
      'Tournage',
      'Fraisage',
      'Dart',
      'Lua',
      'Recherche et développement',
      'santé et sécurité',
    ])
  })

  it('are told from languages below a heading for both', () => {
    const { skills, languages } = read(`
Ada Krug
# Lingue e skill
• Lingue: italiano (madrelingua), inglese (C2)
• Strumenti: tornio, fresa, sega`)
    expect(skills).toEqual(['tornio', 'fresa', 'sega'])
    expect(languages.length).toBe(2)
  })
})

describe('how to reach somebody', () => {
  it('may stand in the foot of a page in the middle', () => {
    const filler = Array.from({ length: 8 }, (_, index) => `• Sorted shelf ${index}`).join('\n')
    expect(
      read(`
Ada Krug
# Experience
Baker, Lumenwerk Ltd, 2014 - 2016
+1 (234) 567 890
ada.krug@example.org
${filler}`).phones,
    ).toEqual(['+1 (234) 567 890'])
  })
})
