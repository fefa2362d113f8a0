import { describe, expect, it } from 'vitest'
import type { CvLine } from '@shared/domain/cvReading/cvLine'
import { readCv } from '@shared/domain/cvReading/readCv'
import { readWritten as read } from './readWritten'

/** Reads lines of which each has its size before it, as in `2.4 Ada Krug`; `B` is bold. */
const readSized = (text: string) =>
  readCv({
    lines: text
      .trim()
      .split('\n')
      .map((whole, index): CvLine => {
        const [, size = '1', bold = '', words = ''] = /^([\d.]+)(B?) (.*)$/u.exec(whole) ?? []
        const cells = words.replaceAll(' ¦ ', ' ').split(' ⇥ ')
        const pieces = words.split(/ ¦ | ⇥ /u)
        return {
          text: cells.join('\t'),
          cells,
          ...(pieces.length > cells.length ? { pieces } : {}),
          number: index + 1,
          isItem: false,
          isBold: bold !== '',
          level: null,
          size: Number(size),
          left: null,
          gap: null,
          page: 0,
          column: 0,
        }
      }),
    fileName: 'cv.pdf',
    columns: 1,
    isScanned: false,
    warnings: [],
  })

describe('a name', () => {
  it('is read without the heading that stands in front of it', () => {
    expect(
      read(`
PERSONAL INFORMATION ¦ Ada Krug
Mill Lane 4
ada.krug@example.org
# Experience
Baker, Lumenwerk Ltd, 2014 - 2016`).name,
    ).toBe('Ada Krug')
  })

  it('may go on in a second line that is set alike', () => {
    expect(
      readSized(`
2.2B ANNA MARIA
2.2B DORN WEBER
1.1B Backend Developer
1 anna@example.org`).name,
    ).toBe('ANNA MARIA DORN WEBER')
  })

  it('does not go on in what one is', () => {
    expect(
      readSized(`
2.2B Anna Dorn
2.2B Software Engineer
1 anna@example.org`).name,
    ).toBe('Anna Dorn')
  })
})

describe('headings', () => {
  it('at the side of the first entry begin a section', () => {
    const { experience, education } = readSized(`
3 Ada Krug
1 ada@example.org
1.6 Work ¦ Lumenwerk S.L. ⇥ Jan 2021 – Present
1B Senior Programmer ⇥ lumenwerk.example
1.6B Tidepool Software ⇥ Jan 2019 – Dec 2020
1B Programmer ⇥ tidepool.example
1.6 Education ¦ University of Leeds ⇥ 2013 – 2016
1B Bachelor of Science`)
    expect(experience).toMatchObject([
      {
        title: 'Senior Programmer',
        organisation: 'Lumenwerk S.L.',
        from: '2021-01',
        to: 'present',
      },
      { title: 'Programmer', organisation: 'Tidepool Software', from: '2019-01', to: '2020-12' },
    ])
    expect(education).toMatchObject([{ institution: 'University of Leeds' }])
  })

  it('at the side may take two lines', () => {
    const { experience } = read(`
Ada Krug
* WORK ⇥ Lumenwerk Ltd, Leeds
* EXPERIENCE ⇥ Project Officer ⇥ Oct 2017 – Jan 2018
* EDUCATION ⇥ University of Leeds ⇥ 2012 – 2015`)
    expect(experience).toMatchObject([
      { title: 'Project Officer', organisation: 'Lumenwerk Ltd', from: '2017-10', to: '2018-01' },
    ])
  })

  it('that each entry has do not end the section', () => {
    const { experience } = readSized(`
3 Ada Krug
1.4 Experience
1.2B Lumenwerk Ltd ⇥ 2019 – 2021
1 Programmer
1.1 Highlights
1 Sorted the stock
1.2B Tidepool Software ⇥ 2017 – 2019
1 Tester
1.1 Highlights
1 Drew the plans`)
    expect(experience.map(({ organisation }) => organisation)).toEqual([
      'Lumenwerk Ltd',
      'Tidepool Software',
    ])
  })
})

describe('positions', () => {
  it('stand below their employers, whatever joins the employer and its place', () => {
    const { experience } = readSized(`
3 Ada Krug
1.4B Berufserfahrung
1.1B Lumenwerk GmbH - Enns ⇥ 08.2023 - 09.2023
1 Wehrersatz
1.1B Hafenamt Steyr - Halle Nord ⇥ 06.2021 - 06.2022
1 Ferialjob
1.1B Uhlen & Sohn - Dietach ⇥ 07.2018 - 07.2019
1 Zupacker`)
    expect(experience.map(({ title }) => title)).toEqual(['Wehrersatz', 'Ferialjob', 'Zupacker'])
  })

  it('have no large town for an employer', () => {
    const { experience } = read(`
Ada Krug
# Berufserfahrung
Jänner 2021 - März 2021 ⇥ Programmiererin
Wien
Tidepool
2019 - 2020 ⇥ Programmiererin
Graz
Lumenwerk GmbH`)
    expect(experience.map(({ organisation }) => organisation)).toEqual([
      'Tidepool',
      'Lumenwerk GmbH',
    ])
  })

  it('in Russian are told from an employer in Latin letters', () => {
    const { experience } = read(`
Ада Круг
# Опыт работы
С окт 2021 ⇥ Ведущий дизайнер в lumenwerk.example
Москва
Окт 2018 — Окт 2021 ⇥ Дизайнер в Tidepool
Казань`)
    expect(experience).toMatchObject([
      {
        title: 'Ведущий дизайнер',
        organisation: 'lumenwerk.example',
        from: '2021-10',
        to: 'present',
      },
      { title: 'Дизайнер', organisation: 'Tidepool', from: '2018-10', to: '2021-10' },
    ])
  })

  it('stand below their employers where each employer is a heading of its own', () => {
    const level = (depth: number, text: string, number: number): CvLine => ({
      text,
      cells: [text],
      number,
      isItem: depth === 0,
      isBold: depth > 0,
      level: depth === 0 ? null : depth,
      size: depth === 1 ? 1.5 : 1,
      left: null,
      gap: null,
      page: 0,
      column: 0,
    })
    const { experience } = readCv({
      lines: [
        level(1, 'Ada Krug', 1),
        level(0, 'ada.krug@example.org', 2),
        level(2, 'Lumenwerk', 3),
        level(3, 'Senior Developer (April 2021 - Present)', 4),
        level(0, 'Sorted the stock', 5),
        level(2, 'Tidepool', 6),
        level(3, 'Developer (May 2018 - March 2021)', 7),
        level(0, 'Drew the plans', 8),
        level(2, 'Education', 9),
        level(0, '2012 - 2015 University of Leeds, Bachelor of Arts', 10),
        level(2, 'Languages', 11),
        level(0, 'Dutch', 12),
      ],
      fileName: 'cv.docx',
      columns: 1,
      isScanned: false,
      warnings: [],
    })
    expect(experience).toMatchObject([
      { title: 'Senior Developer', organisation: 'Lumenwerk', from: '2021-04', to: 'present' },
      { title: 'Developer', organisation: 'Tidepool', from: '2018-05', to: '2021-03' },
    ])
  })
})

describe('notes beside the text of an entry', () => {
  it('date the head above, where they stand between the lines of its text', () => {
    const line = (text: string, number: number, given: Partial<CvLine> = {}): CvLine => ({
      text: text.replaceAll(' ⇥ ', '\t'),
      cells: text.split(' ⇥ '),
      number,
      isItem: false,
      isBold: false,
      level: null,
      size: 1,
      left: 32,
      gap: 0.3,
      page: 0,
      column: 0,
      ...given,
    })
    const { experience } = readCv({
      lines: [
        line('Ada Krug', 1, { size: 2 }),
        line('EXPERIENCE', 2),
        line('Trainee — Lumenwerk Ltd ⇥ Leeds, UK', 3),
        line('Sorted all of the stock', 4, { isItem: true }),
        line('April 2020 – August 2020', 5, { gap: -0.6, left: 470 }),
        line('Drew the plans', 6, { isItem: true, gap: -0.2 }),
      ],
      fileName: 'cv.pdf',
      columns: 1,
      isScanned: false,
      warnings: [],
    })
    expect(experience).toMatchObject([
      { title: 'Trainee', organisation: 'Lumenwerk Ltd', from: '2020-04', to: '2020-08' },
    ])
  })
})
