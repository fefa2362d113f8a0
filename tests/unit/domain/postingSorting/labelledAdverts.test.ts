import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../../scripts/setup/paths.mjs'
import { readAdvertTables } from '../../../helpers/adverts/readAdvertTable'
import { scoreAdvert } from '../../../helpers/adverts/scoreAdvert'
import { summarizeScores } from '../../../helpers/adverts/summarizeScores'

const scores = readAdvertTables(join(projectRoot, 'tests', 'fixtures', 'adverts')).map(scoreAdvert)

describe('sortPosting on our own labelled adverts', () => {
  it('puts at least 95 of 100 lines where a person would', () => {
    expect(summarizeScores(scores).share).toBeGreaterThanOrEqual(0.95)
  })

  it.each(scores.filter(({ isTitleRight }) => isTitleRight !== null))(
    'finds the title: $advert.name',
    ({ isTitleRight, readTitles }) => {
      expect(isTitleRight, readTitles.join(' | ')).toBe(true)
    },
  )

  it.each(scores.filter(({ isKindRight }) => isKindRight !== null))(
    'tells one job from several and from none: $advert.name',
    ({ isKindRight, readKind }) => {
      expect(isKindRight, readKind).toBe(true)
    },
  )

  it('drops no line', () => {
    expect(summarizeScores(scores).dropped).toBe(0)
  })
})
