import { describe, expect, it } from 'vitest'
import { createCvReview, keepField, type CvReview } from '@shared/domain/cvReview/cvReview'
import { findFieldsAt, findPlaces } from '@shared/domain/cvReview/fieldPlaces'
import { listFieldsToCheck, needsNoLook } from '@shared/domain/cvReview/fieldsToCheck'
import type { CvReading } from '@shared/model/reading/cvReading'

const reading: CvReading = {
  kind: 'cv',
  language: 'en',
  columns: 1,
  name: 'Wade Hutchins',
  emails: ['wade@example.org'],
  phones: [],
  location: '',
  links: [],
  headline: '',
  experience: [
    { title: 'Welder', organisation: 'Ashby', from: '2019', to: 'present', text: 'MIG' },
  ],
  education: [],
  skills: ['MIG', 'Node.js'],
  languages: [],
  certificates: [],
  places: [
    { field: 'name', from: 1, to: 1, confidence: 0.95 },
    { field: 'emails.0', from: 2, to: 2, confidence: 0.95 },
    { field: 'experience.0', from: 4, to: 5, confidence: 0.8 },
    { field: 'experience.0.title', from: 4, to: 4, confidence: 0.8 },
    { field: 'skills.0', from: 7, to: 7, confidence: 0.8 },
    { field: 'skills.1', from: 7, to: 7, confidence: 0.8 },
  ],
  text: '',
  warnings: [],
}

const review = (changes: Partial<CvReading> = {}): CvReview =>
  createCvReview({ ...reading, ...changes }, 'cv.pdf', '2027-03-01T09:00:00.000Z')

const edit = (before: CvReview, changes: Partial<CvReview['draft']>): CvReview => ({
  ...before,
  draft: { ...before.draft, ...changes },
})

describe('the places of fields', () => {
  it('names entries by their ids and words by themselves, so that they may be moved', () => {
    const { places, draft } = review()
    const id = draft.experience[0]?.id ?? ''
    expect(places.map(({ field }) => field)).toEqual([
      'name',
      'email',
      `experience.${id}`,
      `experience.${id}.title`,
      'skills.MIG',
      'skills.Node.js',
    ])
  })

  it('finds the lines of a field, of its entry for a part without one, and of a whole list', () => {
    const { places, draft } = review()
    const id = draft.experience[0]?.id ?? ''
    const find = (field: string): number[] => findPlaces(places, field).map(({ from }) => from)
    expect(find(`experience.${id}.title`)).toEqual([4])
    expect(find(`experience.${id}.summary`)).toEqual([4])
    expect(find('skills')).toEqual([7, 7])
    expect(find('skills.Node.js')).toEqual([7])
    expect(find('skills.Brazing')).toEqual([])
    expect(find('headline')).toEqual([])
  })

  it('finds the fields of a line, and the entry where nothing more exact stands in it', () => {
    const { places, draft } = review()
    const id = draft.experience[0]?.id ?? ''
    expect(findFieldsAt(places, 4)).toEqual([`experience.${id}.title`])
    expect(findFieldsAt(places, 5)).toEqual([`experience.${id}`])
    expect(findFieldsAt(places, 7)).toEqual(['skills.MIG', 'skills.Node.js'])
    expect(findFieldsAt(places, 3)).toEqual([])
  })
})

describe('the fields to check', () => {
  it('finds nothing to check in a CV that was read well', () => {
    expect(listFieldsToCheck(review())).toEqual([])
    expect(needsNoLook(review())).toBe(true)
  })

  it('asks for a name that is missing until there is one', () => {
    const missing = review({ name: '', places: [] })
    expect(listFieldsToCheck(missing)).toEqual([
      { field: 'name', label: 'Name', why: 'No name was found' },
    ])
    expect(listFieldsToCheck(edit(missing, { name: 'Wade' }))).toEqual([])
  })

  it('doubts a name of low confidence until it is changed or kept', () => {
    const doubtful = review({ places: [{ field: 'name', from: 1, to: 1, confidence: 0.5 }] })
    expect(listFieldsToCheck(doubtful)).toMatchObject([{ field: 'name' }])
    expect(needsNoLook(doubtful)).toBe(false)
    expect(listFieldsToCheck(keepField(doubtful, 'name'))).toEqual([])
    expect(listFieldsToCheck(edit(doubtful, { name: 'Wade' }))).toEqual([])
  })

  it('has the name and the contact of a scan looked at', () => {
    expect(listFieldsToCheck(review({ kind: 'scan' })).map(({ field }) => field)).toEqual([
      'name',
      'email',
    ])
  })

  it('says that nobody can be reached, and what a position lacks', () => {
    const bare = review({
      emails: [],
      experience: [
        { title: 'Welder', organisation: '', from: '2019', to: '', text: '' },
        { title: 'Fitter', organisation: 'Ashby', from: '2015', to: '2012', text: '' },
      ],
    })
    expect(listFieldsToCheck(bare).map(({ label, why }) => `${label}: ${why}`)).toEqual([
      'Email: No mail address or phone number was found',
      'Position 1: No employer was found',
      'Position 2: It ends before it begins',
    ])
  })

  it('never lets a paper that is no CV pass without a look', () => {
    expect(needsNoLook(review({ kind: 'not-a-cv' }))).toBe(false)
  })
})
