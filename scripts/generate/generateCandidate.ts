import { candidateIdSchema } from '@shared/model/ids'
import type { Candidate, Position, Study } from '@shared/model/candidate'
import type { SeededRandom } from '@shared/domain/comparison/seededRandom'
import {
  createGeneratedFields,
  createGeneratedId,
  createGeneratedItemId,
  createRecordRandom,
} from './generatedRecord'
import { nameStocks, type NameStock } from './personNames'
import {
  degrees,
  institutions,
  jobTitles,
  organisations,
  sentences,
  skillNames,
  tags,
} from './vocabulary'

const thisYear = 2026

const createName = (random: SeededRandom, stock: NameStock): string => {
  const given = random.pick(stock.given)
  const family = random.pick(stock.family)
  return stock.isFamilyFirst ? `${family}${given}` : `${given} ${family}`
}

const createPositions = (random: SeededRandom): Position[] => {
  let until = thisYear
  return Array.from({ length: 3 + random.below(3) }, (_, index) => {
    const from = until - 1 - random.below(5)
    const position = {
      id: createGeneratedItemId(random),
      title: random.pick(jobTitles),
      organisation: random.pick(organisations),
      from: String(from),
      to: index === 0 ? '' : String(until),
      summary: random.sample(sentences, 2 + random.below(3)).join(' '),
    }
    until = from
    return position
  })
}

const createStudies = (random: SeededRandom): Study[] =>
  Array.from({ length: 1 + random.below(2) }, () => ({
    id: createGeneratedItemId(random),
    degree: random.pick(degrees),
    institution: random.pick(institutions),
    year: String(thisYear - 8 - random.below(25)),
  }))

/** Generates a fictional person, always the same for the same seed and index. About 3 KB as a file. */
export const generateCandidate = (seed: number, index: number): Candidate => {
  const random = createRecordRandom(seed, 'c', index)
  const id = candidateIdSchema.parse(createGeneratedId(random, 'c', index))
  const stock = random.pick(nameStocks)
  const experience = createPositions(random)
  const lowest = 30_000 + 1000 * random.below(120)
  return {
    id,
    ...createGeneratedFields(random),
    name: createName(random, stock),
    headline: `${random.pick(jobTitles)}, ${3 + random.below(25)} years`,
    contact: {
      email: `candidate.${index}@example.com`,
      phone: `+49 30 23125 ${String(random.below(1000)).padStart(3, '0')}`,
      links: random.below(2) === 0 ? [] : [`https://example.com/people/${index}`],
    },
    location: stock.city,
    experience,
    skills: random.sample(skillNames, 6 + random.below(6)),
    education: createStudies(random),
    expectations: {
      salary:
        random.below(3) === 0
          ? null
          : { min: lowest, max: lowest + 10_000, currency: 'EUR', period: 'year' },
      availability: random.pick(['', 'At once', 'Three months to the end of a quarter']),
      workplace: random.pick(['', 'Hybrid', 'Remote', 'On site']),
    },
    attachments: [],
    notes: random.sample(sentences, 3).join('\n\n'),
    tags: random.sample(tags, random.below(4)),
  }
}
