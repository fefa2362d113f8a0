import { describe, expect, it } from 'vitest'
import type { CvAnswer } from '../../helpers/cvs/cvAnswer'
import { labelledCvSchema, type LabelledCv } from '../../helpers/cvs/labelledCv'
import { scoreCv } from '../../helpers/cvs/scoreCv'
import { summarizeCvScores } from '../../helpers/cvs/summarizeCvScores'

const labels: LabelledCv = labelledCvSchema.parse({
  kind: 'cv',
  name: 'Nadia Kühn',
  emails: ['nadia@example.org'],
  phones: ['+493023125142'],
  employers: ['Klinikum Mainleite', 'Seniorenstift Bilhildis'],
  titles: ['Stationsleitung', 'Altenpflegerin'],
  dates: [
    { from: '2018-04', to: 'present' },
    { from: '2011', to: '2018-03' },
  ],
  schools: ['Akademie am Main'],
  skills: ['Excel', 'Wundmanagement'],
  optional: { employers: ['Tafel Würzburg'] },
  text: 'N A D I A  K Ü H N nadia@example.org 030 23125 142 seit 04/2018 Stationsleitung Klinikum Mainleite, Würzburg 2011–03/2018 Altenpflegerin Seniorenstift Bilhildis Akademie am Main Excel Wundmanagement Helferin Tafel Würzburg 2020',
})

const perfect: CvAnswer = {
  file: 'nadia.pdf',
  kind: 'cv',
  name: 'NADIA KÜHN',
  emails: ['Nadia@example.org'],
  phones: ['+49 30 23125142'],
  experience: [
    {
      title: 'Stationsleitung',
      organisation: 'Klinikum Mainleite, Würzburg',
      from: '2018-04',
      to: 'present',
    },
    {
      title: 'Altenpflegerin',
      organisation: 'Seniorenstift Bilhildis',
      from: '2011',
      to: '2018-03',
    },
  ],
  education: [{ degree: '', institution: 'Akademie am Main' }],
  skills: ['Excel', 'Wundmanagement'],
}

const score = (answer: Partial<CvAnswer>, wanted: LabelledCv = labels) =>
  summarizeCvScores([scoreCv({ ...perfect, ...answer }, wanted)])

describe('the score of a CV that was read', () => {
  it('is 1 for everything where everything is right, in whatever case and spacing', () => {
    const { fields, invented, kindsRight } = score({})
    for (const { precision, recall } of Object.values(fields))
      expect([precision, recall]).toEqual([1, 1])
    expect([invented, kindsRight]).toEqual([0, 1])
  })

  it('loses recall by what is missing and precision by what is wrong', () => {
    const { fields } = score({ skills: ['Excel', 'Helferin', 'Tafel'] })
    expect(fields.skills).toEqual({ precision: 0.3333, recall: 0.5 })
    expect(score({ name: '' }).fields.name).toEqual({ precision: 1, recall: 0 })
  })

  it('takes a position’s dates only with both ends right', () => {
    const experience = perfect.experience.map((position) => ({ ...position, to: '2018-03' }))
    expect(score({ experience }).fields.dates).toEqual({ precision: 0.5, recall: 0.5 })
  })

  it('counts a value once, however often it is given', () => {
    expect(score({ skills: ['Excel', 'EXCEL', 'Wundmanagement'] }).fields.skills.precision).toBe(
      0.6667,
    )
  })

  it('takes a name in any order of its words, but no part of it', () => {
    expect(score({ name: 'Kühn, Nadia' }).fields.name.recall).toBe(1)
    expect(score({ name: 'Nadia' }).fields.name.recall).toBe(0)
  })

  it('does not take one word of a title for the whole', () => {
    const wanted = labelledCvSchema.parse({ ...labels, titles: ['Regional Sales Manager'] })
    const experience = [{ title: 'Manager', organisation: '', from: '', to: '' }]
    expect(score({ experience }, wanted).fields.titles).toEqual({ precision: 0, recall: 0 })
  })

  it('holds nothing against a value that may be left out', () => {
    const experience = [
      ...perfect.experience,
      { title: '', organisation: 'Tafel Würzburg', from: '', to: '' },
    ]
    expect(score({ experience }).fields.employers).toEqual({ precision: 1, recall: 1 })
  })

  it('counts as invented what the text does not bear out', () => {
    expect(score({ skills: ['Excel', 'PowerPoint'] }).invented).toBe(1)
    expect(score({ phones: ['+493099999999'] }).invented).toBe(1)
    const experience = [{ title: '', organisation: '', from: '1999', to: 'present' }]
    expect(score({ experience }).invented).toBe(1)
  })

  it('finds the words of the other scripts and of look-alikes in the text', () => {
    const wanted = labelledCvSchema.parse({
      kind: 'cv',
      skills: ['⼭歩き'],
      dates: [{ from: '2019', to: '' }],
      text: '山歩き ٢٠١٩',
    })
    const answer = {
      ...{ name: '', emails: [], phones: [], education: [], skills: ['山歩き'] },
      experience: [{ title: '', organisation: '', from: '2019', to: '' }],
    }
    expect(score(answer, wanted).fields.skills.recall).toBe(1)
    expect(score(answer, wanted).invented).toBe(0)
  })

  it('forgives a misread letter in a scan alone', () => {
    const name = 'Nadja Kühn'
    expect(score({ name }, { ...labels, isScan: true }).fields.name.recall).toBe(1)
    expect(score({ name }).fields.name.recall).toBe(0)
  })

  it('wants nothing from a paper that is no CV', () => {
    const letter = labelledCvSchema.parse({ kind: 'not-a-cv', text: labels.text })
    expect(score({ kind: 'not-a-cv' }, letter).kindsRight).toBe(1)
    expect(score({ kind: 'not-a-cv' }, letter).fields.name).toEqual({ precision: 1, recall: 1 })
    expect(score({}, letter).fields.name.precision).toBe(0)
    expect(score({}, letter).kindsRight).toBe(0)
  })
})
