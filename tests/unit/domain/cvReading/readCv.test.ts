import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CvLine } from '@shared/domain/cvReading/cvLine'
import { readCv } from '@shared/domain/cvReading/readCv'

const toLine = (text: string, index: number): CvLine => ({
  text: text.replace(/^- /u, ''),
  cells: text.replace(/^- /u, '').split('\t'),
  number: index + 1,
  isItem: text.startsWith('- '),
  isBold: false,
  level: null,
  size: index === 0 ? 1.8 : 1,
  left: null,
  gap: null,
  page: 0,
  column: 0,
})

const read = (text: string) =>
  readCv({
    lines: text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(toLine),
    fileName: 'cv.txt',
    columns: 1,
    isScanned: false,
    warnings: [],
  })

const english = `Mira Sandell
Product Designer
mira.sandell@example.org | +46 70 123 45 67 | Malmö, Sweden
EXPERIENCE
Lead Designer	Jan 2019 – Present
Nordlicht Studio AB	Malmö, Sweden
- Led the redesign of the booking pages.
Designer	2015 – 2018
Papperskran Ltd	Lund, Sweden
- Drew icons and wrote the style guide.
EDUCATION
M.A. Interaction Design	2013 – 2015
Malmö University
SKILLS
Figma, Sketch, HTML, user research
LANGUAGES
Swedish (native), English (C1)`

const german = `Lebenslauf
Name: Jonas Tiefenbach
Telefon: 030 5550123
E-Mail: jonas.tiefenbach@example.de
Berufserfahrung
09.2015 – 12.2018	Projektleiter
Windrad Küste GmbH, Emden
- Planung von Netzanschlüssen
seit 01.2019	Abteilungsleiter
Strommeer AG, Kiel
Ausbildung
10.2010 – 08.2015	Diplom Elektrotechnik
Technische Universität Dresden
Sprachkenntnisse
Englisch – fließend
Französisch – Grundkenntnisse`

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

describe('readCv', () => {
  it('reads an English CV with dates at the right edge', () => {
    const cv = read(english)
    expect(cv).toMatchObject({
      kind: 'cv',
      language: 'en',
      name: 'Mira Sandell',
      headline: 'Product Designer',
      emails: ['mira.sandell@example.org'],
      phones: ['+46 70 123 45 67'],
      location: 'Malmö, Sweden',
      skills: ['Figma', 'Sketch', 'HTML', 'user research'],
    })
    expect(cv.experience).toEqual([
      {
        title: 'Lead Designer',
        organisation: 'Nordlicht Studio AB',
        from: '2019-01',
        to: 'present',
        text: 'Led the redesign of the booking pages.',
      },
      {
        title: 'Designer',
        organisation: 'Papperskran Ltd',
        from: '2015',
        to: '2018',
        text: 'Drew icons and wrote the style guide.',
      },
    ])
    expect(cv.education).toEqual([
      {
        degree: 'M.A. Interaction Design',
        institution: 'Malmö University',
        from: '2013',
        to: '2015',
      },
    ])
    expect(cv.languages).toEqual([
      { language: 'Swedish', level: 'native' },
      { language: 'English', level: 'C1' },
    ])
  })

  it('reads a German CV with dates at the left edge, and takes no dates for phone numbers', () => {
    const cv = read(german)
    expect(cv).toMatchObject({
      language: 'de',
      name: 'Jonas Tiefenbach',
      phones: ['030 5550123'],
      emails: ['jonas.tiefenbach@example.de'],
    })
    expect(
      cv.experience.map(({ title, organisation, from, to }) => [title, organisation, from, to]),
    ).toEqual([
      ['Projektleiter', 'Windrad Küste GmbH', '2015-09', '2018-12'],
      ['Abteilungsleiter', 'Strommeer AG', '2019-01', 'present'],
    ])
    expect(cv.education[0]).toMatchObject({
      degree: 'Diplom Elektrotechnik',
      institution: 'Technische Universität Dresden',
    })
    expect(cv.languages).toEqual([
      { language: 'Englisch', level: 'fließend' },
      { language: 'Französisch', level: 'Grundkenntnisse' },
    ])
  })

  it('knows a section by what stands in it where its heading is not known', () => {
    const cv = read(
      english.replace('EXPERIENCE', 'WHERE I WAS').replace('EDUCATION', 'BEFORE THAT'),
    )
    expect(cv.experience.map(({ title }) => title)).toEqual(['Lead Designer', 'Designer'])
    expect(cv.education.map(({ institution }) => institution)).toEqual(['Malmö University'])
  })

  it('takes a list of projects for positions only where there is no section about these', () => {
    const projects = `PROJECTS
Lead Designer	2019 – 2021
Nordlicht Group AB
Designer	2017 – 2019
Papperskran Ltd
Design Consultant	2015 – 2017
Kajplats AB`
    const both = `${english}\n${projects}`
    expect(read(both).experience).toHaveLength(2)
    const alone = english.replace(/EXPERIENCE[^]*(?=EDUCATION)/u, `${projects}\n`)
    expect(read(alone).experience).toHaveLength(3)
  })

  it('joins a period that a narrow column breaks, and leaves the town to the place', () => {
    const cv = read(
      german
        .replace('09.2015 – 12.2018\tProjektleiter', 'September 2015 bis\tProjektleiter')
        .replace('Windrad Küste GmbH, Emden', 'Dezember 2018\tWindrad Küste, Emden'),
    )
    expect(cv.experience[0]).toMatchObject({
      title: 'Projektleiter',
      organisation: 'Windrad Küste',
      from: '2015-09',
      to: '2018-12',
    })
  })

  it('reads a form whose labels say what each line is', () => {
    const cv = read(`Name	Jonas Tiefenbach
Telephone	+49 30 5550123
Work experience
Dates	April 2018 – present
Occupation or position held	Museum Educator
Main activities	School visits
Name and address of employer	Harbour Museum, Whitby
Personal skills
Mother tongue	English
Other skills	object handling, workshop design`)
    expect(cv.experience).toMatchObject([
      { title: 'Museum Educator', organisation: 'Harbour Museum', from: '2018-04', to: 'present' },
    ])
    expect(cv.skills).toEqual(['object handling', 'workshop design'])
  })

  it('reads periods from right to left, whichever end comes first', () => {
    const cv = read(`نوران الشافعي
nouran@example.org
الخبرات العملية
حتى الآن مارس 2018	محاسبة
شركة المنارة
2012 – 2008	محاسبة مساعدة
مكتب النيل`)
    expect(cv.experience.map(({ from, to }) => [from, to])).toEqual([
      ['2018-03', 'present'],
      ['2008', '2012'],
    ])
  })

  it('does not take where one works for where one lives', () => {
    expect(read(english.replace('Malmö, Sweden', 'Remote')).location).toBe('')
  })

  it('says for each field in which lines it stands', () => {
    const cv = read(english)
    const lines = cv.text.split('\n')
    const lineOf = (field: string): string | undefined =>
      lines[(cv.places.find((place) => place.field === field)?.from ?? 0) - 1]
    expect(lineOf('name')).toBe('Mira Sandell')
    expect(lineOf('experience.1.title')).toContain('Designer')
    expect(lineOf('experience.1.organisation')).toContain('Papperskran Ltd')
  })

  it('does not take any text for a CV', () => {
    expect(
      read('Dear all,\nthe meeting is on Monday at ten. Please bring the minutes of the last one.')
        .kind,
    ).toBe('not-a-cv')
  })

  it('invents nothing, and reads the same text alike', () => {
    const pieces = [...english.split('\n'), ...german.split('\n')]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }),
        (lines) => {
          const text = lines.join('\n')
          const cv = read(text)
          const all = fold(cv.text)
          const values = [
            cv.name,
            cv.location,
            cv.headline,
            ...cv.emails,
            ...cv.phones,
            ...cv.links,
            ...cv.skills,
            ...cv.certificates,
            ...cv.experience.flatMap(({ title, organisation }) => [title, organisation]),
            ...cv.education.flatMap(({ degree, institution }) => [degree, institution]),
            ...cv.languages.flatMap(({ language, level }) => [language, level]),
          ]
          for (const value of values) expect(all).toContain(fold(value))
          expect(read(text)).toEqual(cv)
        },
      ),
      { numRuns: 150 },
    )
  })
})
