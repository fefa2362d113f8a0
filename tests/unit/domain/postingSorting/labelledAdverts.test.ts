import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scoreNothing } from '@shared/domain/postingSorting/lineModel/scoreLine'
import { projectRoot } from '../../../../scripts/setup/paths.mjs'
import { readAdvertTables } from '../../../helpers/adverts/readAdvertTable'
import { scoreAdvert } from '../../../helpers/adverts/scoreAdvert'
import { summarizeScores } from '../../../helpers/adverts/summarizeScores'

const adverts = readAdvertTables(join(projectRoot, 'tests', 'fixtures', 'adverts'))
const scores = adverts.map((advert) => scoreAdvert(advert))

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

  it('puts more lines right with what was learnt than by the rules alone', () => {
    const byRules = adverts.map((advert) => scoreAdvert(advert, scoreNothing))
    expect(summarizeScores(scores).share).toBeGreaterThan(summarizeScores(byRules).share)
  })

  it('drops no line', () => {
    expect(summarizeScores(scores).dropped).toBe(0)
  })
})
