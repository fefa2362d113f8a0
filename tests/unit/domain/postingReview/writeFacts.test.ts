import { describe, expect, it } from 'vitest'
import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import { moveLines } from '@shared/domain/postingReview/moveLines'
import { beginHistory, changeReview, undoReview } from '@shared/domain/postingReview/reviewHistory'
import { createReview, type PostingReview } from '@shared/domain/postingReview/reviewState'
import { toSortedRole } from '@shared/domain/postingReview/sortedRoles'
import { writeFacts, writeLanguage } from '@shared/domain/postingReview/writeFacts'
import { createExamplePosting, createSortedRole, placeLine } from './exampleReview'

const review = createReview({
  ...createExamplePosting(),
  leftOut: [],
  roles: [
    createSortedRole([placeLine(1, 'Baker', 'title'), placeLine(2, 'Crumb & Sons', 'client')], {
      title: 'Baker',
      client: 'Crumb & Sons',
      location: 'Leeds',
    }),
  ],
})

const draft = (written: PostingReview) => {
  const role = toSortedRole(written, 0)
  if (role === null) throw new Error('The review has no role.')
  return assembleRoleDraft(role, written.posting)
}

describe('a fact that is written in the review', () => {
  it('takes precedence over what was read', () => {
    const written = writeFacts(review, 0, { title: 'Head Baker', openings: 3 })
    expect(draft(written)).toMatchObject({ title: 'Head Baker', openings: 3, location: 'Leeds' })
  })

  it('stays empty when it is emptied, and its line is kept', () => {
    const made = draft(writeFacts(review, 0, { client: '' }))
    expect(made.client).toBe('')
    expect(made.unsorted.map(({ text }) => text)).toEqual(['Crumb & Sons'])
  })

  it('is replaced by a line that is moved there later', () => {
    const written = writeFacts(review, 0, { title: 'Head Baker' })
    expect(draft(moveLines(written, new Set([1]), 'title')).title).toBe('Crumb & Sons')
  })

  it('can be the language of the posting', () => {
    expect(draft(writeLanguage(review, 'de')).language).toBe('de')
  })

  it('is undone in one step, however many letters it has', () => {
    let history = beginHistory(review)
    for (const title of ['H', 'He', 'Hea', 'Head'])
      history = changeReview(history, writeFacts(history.present, 0, { title }), 'title')
    history = changeReview(history, writeFacts(history.present, 0, { client: 'A' }), 'client')
    expect(toSortedRole(history.present, 0)).toMatchObject({ title: 'Head', client: 'A' })
    history = undoReview(history)
    expect(toSortedRole(history.present, 0)).toMatchObject({
      title: 'Head',
      client: 'Crumb & Sons',
    })
    expect(undoReview(history).present).toBe(review)
  })
})
