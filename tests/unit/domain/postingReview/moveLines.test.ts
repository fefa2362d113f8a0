import { describe, expect, it } from 'vitest'
import {
  getImportance,
  moveLines,
  setImportance,
  type ReviewTarget,
} from '@shared/domain/postingReview/moveLines'
import type { PostingReview } from '@shared/domain/postingReview/reviewState'
import { toSortedRole } from '@shared/domain/postingReview/sortedRoles'
import { createExampleReview, keyOf } from './exampleReview'

const move = (review: PostingReview, text: string, target: ReviewTarget): PostingReview =>
  moveLines(review, new Set([keyOf(review, text)]), target)

const placeOf = (review: PostingReview, text: string) =>
  review.lines.find((line) => line.text === text)?.place

describe('moving lines of a posting', () => {
  it('moves a run of lines to another place', () => {
    const review = createExampleReview()
    const keys = new Set([keyOf(review, 'Bake bread'), keyOf(review, 'Clean the ovens')])
    const moved = moveLines(review, keys, 'responsibilities.secondary')
    expect(placeOf(moved, 'Bake bread')).toBe('responsibilities.secondary')
    expect(placeOf(moved, 'Clean the ovens')).toBe('responsibilities.secondary')
    expect(placeOf(moved, 'Baking')).toBe('skills.hard')
  })

  it('includes a line that was left out, and leaves one out', () => {
    const taken = move(createExampleReview(), 'Share this page', 'offer')
    expect(toSortedRole(taken, 0)?.lines.map(({ text }) => text)).toContain('Share this page')
    const left = move(taken, 'Bake bread', 'leftOut')
    expect(toSortedRole(left, 0)?.lines.map(({ text }) => text)).not.toContain('Bake bread')
  })

  it('makes a line the title, and keeps the former one as unsorted', () => {
    const moved = move(createExampleReview(), 'Early bird', 'title')
    expect(toSortedRole(moved, 0)?.title).toBe('Early bird')
    expect(placeOf(moved, 'Baker')).toBe('unsorted')
  })

  it('has no title once its line is moved away', () => {
    expect(toSortedRole(move(createExampleReview(), 'Baker', 'tags'), 0)?.title).toBe('')
  })

  it('gives a fact the text of the line, and releases its former line', () => {
    const first = move(createExampleReview(), 'Early bird', 'location')
    expect(toSortedRole(first, 0)?.location).toBe('Early bird')
    const second = move(first, 'A certificate', 'location')
    expect(toSortedRole(second, 0)?.location).toBe('A certificate')
    expect(placeOf(second, 'Early bird')).toBe('unsorted')
  })

  it('removes the label from a fact’s value, but nothing from a title', () => {
    const moved = move(createExampleReview(), 'Location: Leeds', 'department')
    expect(toSortedRole(moved, 0)?.department).toBe('Leeds')
    expect(toSortedRole(move(moved, 'Location: Leeds', 'title'), 0)?.title).toBe('Location: Leeds')
  })

  it('takes only the first of several lines into a one-line field', () => {
    const review = createExampleReview()
    const keys = new Set([keyOf(review, 'Baking'), keyOf(review, 'A certificate')])
    const moved = moveLines(review, keys, 'title')
    expect(toSortedRole(moved, 0)?.title).toBe('Baking')
    expect(placeOf(moved, 'A certificate')).toBe('education.minimum')
  })

  it('marks skills, education and experience as preferred, and nothing else', () => {
    const review = createExampleReview()
    const all = new Set(review.lines.map(({ key }) => key))
    const marked = setImportance(review, all, 'preferred')
    expect(marked.lines.map((line) => [line.text, getImportance(line)])).toEqual([
      ['Baker', null],
      ['Location: Leeds', null],
      ['Your day', null],
      ['Bake bread', null],
      ['Clean the ovens', null],
      ['Share this page', null],
      ['You bring', null],
      ['Baking', 'preferred'],
      ['A certificate', 'preferred'],
      ['Early bird', null],
    ])
    expect(placeOf(marked, 'A certificate')).toBe('education.preferred')
    expect(placeOf(setImportance(marked, all, 'required'), 'A certificate')).toBe(
      'education.minimum',
    )
  })
})
