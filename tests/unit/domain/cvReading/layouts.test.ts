import { describe, expect, it } from 'vitest'
import { isPlace } from '@shared/domain/cvReading/words/places'
import { readWritten as read } from './readWritten'

describe('lists of skills', () => {
  it('beside the names of their groups, with no more than a wide space between, lose these names', () => {
    const { skills, languages } = read(`
Ada Krug
# Skills
Kitchen ¦ Baking, Pickling, Smoking
Office ¦ Ledgers, Rosters
Languages ¦ Dutch, English`)
    expect(skills).toEqual(['Baking', 'Pickling', 'Smoking', 'Ledgers', 'Rosters'])
    expect(languages.map(({ language }) => language)).toEqual(['Dutch', 'English'])
  })

  it('keep the end of a name that is also a word for a level', () => {
    const { skills } = read(`
Ada Krug
# Skills
Plankbase, Stonebase, Knots advanced, Rowing 80%`)
    expect(skills).toEqual(['Plankbase', 'Stonebase', 'Knots', 'Rowing'])
  })

  it('are tags where they stand beside each other with wide spaces', () => {
    const { skills } = read(`
Ada Krug
# Strengths
Patience ¦ Eye for detail
Stock keeping ¦ Rosters ¦ Cold kitchen`)
    expect(skills).toEqual([
      'Patience',
      'Eye for detail',
      'Stock keeping',
      'Rosters',
      'Cold kitchen',
    ])
  })
})

describe('positions', () => {
  it('are told from employers by their last word', () => {
    const { experience } = read(`
Ada Krug
# Experience
LUMENWERK | SOFTWARE ENGINEER
Jan 2019 - Present | Leeds, UK
TIDEPOOL | SOFTWARE ENGINEERING INTERN
June 2017 - Sep 2018 | Ghent, Belgium`)
    expect(experience).toMatchObject([
      { title: 'SOFTWARE ENGINEER', organisation: 'LUMENWERK' },
      { title: 'SOFTWARE ENGINEERING INTERN', organisation: 'TIDEPOOL' },
    ])
  })

  it('are not named by towns beside them', () => {
    const { experience } = read(`
Ada Krug
# Experience
Fernblick - Postcards by Rail ⇥ Tabriz, IR
Software Engineer ⇥ Dec 2019 - Dec 2020
Moorland Kites ⇥ Lund, Sweden & Oslo, Norway
Web Developer ⇥ Sep 2017 - Nov 2019`)
    expect(experience.map(({ title }) => title)).toEqual(['Software Engineer', 'Web Developer'])
  })

  it('are not made of the day on which a CV was written, nor of the numbers of its pages', () => {
    const { experience } = read(`
Ada Krug
# Experience
Cook, Hotel Anker ⇥ 2019 - 2021
Mise à jour le avril 2021
1 sur 12
Baker, Bakery Oven Ltd ⇥ 2015 - 2018`)
    expect(experience.map(({ title }) => title)).toEqual(['Cook', 'Baker'])
  })
})

describe('places', () => {
  it('have the code of a country behind the town, unless it means something else in CVs', () => {
    expect(isPlace('Tabriz, IR')).toBe(true)
    expect(isPlace('Lund, Sweden & Oslo, Norway')).toBe(true)
    expect(isPlace('Manager, IT')).toBe(false)
    expect(isPlace('Head, HR')).toBe(false)
  })
})

describe('a Japanese form with a row for each step', () => {
  const form = read(`
履歴書
氏名 ⇥ 青木 美咲
年 ⇥ 月 ⇥ 学歴・職歴
平成20 ⇥ 4 ⇥ 県立みどり高等学校 商業科 入学
平成23 ⇥ 3 ⇥ 県立みどり高等学校 商業科 卒業
平成 23 ⇥ ４ ⇥ 株式会社うみかぜ製菓 入社
平成30 ⇥ 9 ⇥ 株式会社うみかぜ製菓 一身上の都合により退職
令和元 ⇥ 5 ⇥ 株式会社はなぞの 入社
令和3 ⇥ 6 ⇥ 株式会社はなぞの退職
2021 ⇥ 7 ⇥ フリーランス・デザイナーとして独立 現在に至る
平成25 ⇥ 11 ⇥ 日商簿記検定２級 合格`)

  it('gives positions from coming to leaving, whatever the years are counted from', () => {
    expect(form.kind).toBe('cv')
    expect(form.experience).toMatchObject([
      { organisation: '株式会社うみかぜ製菓', from: '2011-04', to: '2018-09' },
      { organisation: '株式会社はなぞの', from: '2019-05', to: '2021-06' },
      { title: 'フリーランス・デザイナー', organisation: '', from: '2021-07', to: 'present' },
    ])
  })

  it('gives schools and licences', () => {
    expect(form.education).toEqual([
      { institution: '県立みどり高等学校', degree: '商業科', from: '2008-04', to: '2011-03' },
    ])
    expect(form.certificates).toEqual(['日商簿記検定２級'])
  })
})

describe('an address beside a link', () => {
  it.each([
    'Mühlenstieg 4, 20251 Hamburg https://anna.example.org',
    'anna@mill.example Mühlenstieg 4, 20251 Hamburg www.anna.example',
  ])('is where somebody lives, though only a blank parts the two: %s', (line) => {
    const cv = read(`
Anna Weber
${line}
# Berufserfahrung
Bäckerin, Brotmanufaktur GmbH ⇥ 03/2019 – heute`)
    expect(cv.location).toBe('Mühlenstieg 4, 20251 Hamburg')
  })
})
