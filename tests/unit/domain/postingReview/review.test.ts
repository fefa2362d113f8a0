import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postingPlaceSchema, type SortedPosting } from '@shared/model/reading/sortedPosting'
import { listTakenRoles, setRoleTaken } from '@shared/domain/postingReview/chooseRoles'
import { listLinesBelow, listRun } from '@shared/domain/postingReview/lineRuns'
import { listLinesToCheck } from '@shared/domain/postingReview/linesToCheck'
import {
  confirmLines,
  moveLines,
  setImportance,
  type ReviewTarget,
} from '@shared/domain/postingReview/moveLines'
import {
  beginHistory,
  changeReview,
  redoReview,
  undoReview,
  type ReviewHistory,
} from '@shared/domain/postingReview/reviewHistory'
import { createReview, statedFacts } from '@shared/domain/postingReview/reviewState'
import { describeParts } from '@shared/domain/postingReview/shownRole'
import { toSortedPosting } from '@shared/domain/postingReview/sortedRoles'
import {
  createExamplePosting,
  createExampleReview,
  createSortedRole,
  keyOf,
  placeLine,
} from './exampleReview'

const targets: readonly ReviewTarget[] = [
  ...postingPlaceSchema.exclude(['facts']).options,
  ...statedFacts,
  'leftOut',
]

const anyPosting: fc.Arbitrary<SortedPosting> = fc
  .array(
    fc.record({
      place: fc.constantFrom(...postingPlaceSchema.options, 'leftOut' as const),
      text: fc.constantFrom('Bake', 'Clean', 'Sell', 'Early shifts', 'Leeds'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      startsRole: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((drawn) => {
    const posting: SortedPosting = {
      kind: 'posting',
      language: 'en',
      roles: [],
      leftOut: [],
      warnings: [],
    }
    drawn.forEach(({ place, text, confidence, startsRole }, index) => {
      const from = index + 1
      if (place === 'leftOut') {
        posting.leftOut.push({ from, to: from, text, why: 'a button' })
        return
      }
      if (startsRole || posting.roles.length === 0) posting.roles.push(createSortedRole([]))
      posting.roles.at(-1)?.lines.push(placeLine(from, text, place, { confidence }))
    })
    return posting
  })

type Change = (history: ReviewHistory) => ReviewHistory

const anyChange: fc.Arbitrary<Change> = fc
  .record({
    from: fc.nat(19),
    to: fc.nat(19),
    target: fc.constantFrom(...targets),
    kind: fc.constantFrom('move', 'confirm', 'prefer', 'leave-role'),
  })
  .map(({ from, to, target, kind }) => (history) => {
    const keys = listRun(from, to)
    const { present } = history
    switch (kind) {
      case 'move':
        return changeReview(history, moveLines(present, keys, target))
      case 'confirm':
        return changeReview(history, confirmLines(present, keys))
      case 'prefer':
        return changeReview(history, setImportance(present, keys, 'preferred'))
      default:
        return changeReview(history, setRoleTaken(present, from, false))
    }
  })

const listTexts = ({ roles, leftOut }: SortedPosting): string[] =>
  [...roles.flatMap(({ lines }) => lines), ...leftOut]
    .map(({ from, text }) => `${from} ${text}`)
    .sort()

const change = (posting: SortedPosting, changes: readonly Change[]): ReviewHistory =>
  changes.reduce<ReviewHistory>(
    (history, each) => each(history),
    beginHistory(createReview(posting)),
  )

describe('the review of a posting', () => {
  it('returns the posting unchanged if nothing was changed', () => {
    expect(toSortedPosting(createExampleReview())).toEqual(createExamplePosting())
  })

  it('keeps every line exactly once through any changes', () => {
    fc.assert(
      fc.property(anyPosting, fc.array(anyChange, { maxLength: 12 }), (posting, changes) => {
        const { present } = change(posting, changes)
        expect(listTexts(toSortedPosting(present))).toEqual(listTexts(posting))
      }),
    )
  })

  it('keeps the lines of each role in the order of the source', () => {
    fc.assert(
      fc.property(anyPosting, fc.array(anyChange, { maxLength: 12 }), (posting, changes) => {
        for (const { lines } of toSortedPosting(change(posting, changes).present).roles) {
          const places = lines.map(({ from }) => from)
          expect(places).toEqual([...places].sort((one, other) => one - other))
        }
      }),
    )
  })

  it('undoes and redoes every change', () => {
    fc.assert(
      fc.property(anyPosting, fc.array(anyChange, { maxLength: 12 }), (posting, changes) => {
        const changed = change(posting, changes)
        let history = changed
        while (history.past.length > 0) history = undoReview(history)
        expect(toSortedPosting(history.present).leftOut).toEqual(
          toSortedPosting(createReview(posting)).leftOut,
        )
        expect(history.present).toEqual(createReview(posting))
        while (history.future.length > 0) history = redoReview(history)
        expect(history.present).toEqual(changed.present)
      }),
    )
  })

  it('shows every line of a role in one part, except headings, titles, facts and clients', () => {
    fc.assert(
      fc.property(anyPosting, fc.array(anyChange, { maxLength: 12 }), (posting, changes) => {
        const { present } = change(posting, changes)
        const shown = present.roles.flatMap((_role, index) =>
          describeParts(present, index).flatMap(({ lines }) => lines.map(({ key }) => key)),
        )
        const apart = new Set(['heading', 'title', 'facts', 'client', 'leftOut'])
        const expected = present.lines.filter(({ place }) => !apart.has(place))
        expect(shown.sort((one, other) => one - other)).toEqual(expected.map(({ key }) => key))
      }),
    )
  })
})

describe('the lines to check', () => {
  it('are those that fit nowhere or whose place is uncertain', () => {
    const texts = listLinesToCheck(createExampleReview()).map(({ text }) => text)
    expect(texts).toEqual(['Clean the ovens', 'Early bird'])
  })

  it('no longer include lines that were moved or confirmed', () => {
    const review = createExampleReview()
    const confirmed = confirmLines(review, new Set([keyOf(review, 'Clean the ovens')]))
    expect(listLinesToCheck(confirmed).map(({ text }) => text)).toEqual(['Early bird'])
    const moved = moveLines(confirmed, new Set([keyOf(review, 'Early bird')]), 'skills.soft')
    expect(listLinesToCheck(moved)).toEqual([])
  })

  it('leave out the roles that are not taken', () => {
    expect(listLinesToCheck(setRoleTaken(createExampleReview(), 0, false))).toEqual([])
  })
})

describe('several roles of one page', () => {
  const review = createReview({
    ...createExamplePosting(),
    kind: 'several',
    roles: [
      createSortedRole([placeLine(1, 'Baker', 'title'), placeLine(2, 'Bake', 'definition')]),
      createSortedRole([placeLine(5, 'Driver', 'title'), placeLine(6, 'Drive', 'definition')]),
    ],
  })

  it('are all taken by default', () => {
    expect(listTakenRoles(review)).toEqual([0, 1])
    expect(listTakenRoles(setRoleTaken(review, 0, false))).toEqual([1])
  })

  it('include a line that was left out in the role around it', () => {
    expect(review.lines.find(({ place }) => place === 'leftOut')?.roleIndex).toBe(1)
  })
})

describe('the lines below a heading', () => {
  it('reach to the next heading, without those that are left out', () => {
    const review = createExampleReview()
    const below = listLinesBelow(review, keyOf(review, 'Your day'))
    expect(review.lines.filter(({ key }) => below.has(key)).map(({ text }) => text)).toEqual([
      'Bake bread',
      'Clean the ovens',
    ])
  })
})

describe('the role as it will be', () => {
  it('shows own sections under their own headings', () => {
    const sorted = createSortedRole([
      placeLine(1, 'Our dogs', 'heading'),
      placeLine(2, 'Rex', 'section'),
      placeLine(3, 'Our cats', 'heading'),
      placeLine(4, 'Tom', 'section'),
    ])
    const parts = describeParts(
      createReview({ ...createExamplePosting(), roles: [sorted], leftOut: [] }),
      0,
    )
    expect(parts.map(({ heading, lines }) => [heading, lines.map(({ text }) => text)])).toEqual([
      ['Our dogs', ['Rex']],
      ['Our cats', ['Tom']],
    ])
  })
})
