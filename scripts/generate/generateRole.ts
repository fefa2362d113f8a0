import type { ListItem } from '@shared/model/listItem'
import { roleIdSchema } from '@shared/model/ids'
import {
  employmentTypeSchema,
  roleStatusSchema,
  workplaceTypeSchema,
  type Role,
  type Skill,
} from '@shared/model/role'
import type { SeededRandom } from '@shared/domain/comparison/seededRandom'
import {
  createGeneratedFields,
  createGeneratedId,
  createGeneratedItem,
  createGeneratedItemId,
  createRecordRandom,
} from './generatedRecord'
import { nameStocks } from './personNames'
import {
  applicationSentences,
  benefits,
  companySentences,
  degrees,
  departments,
  jobTitles,
  organisations,
  sentences,
  skillNames,
  softSkillNames,
  tags,
} from './vocabulary'

const createItems = (random: SeededRandom, texts: readonly string[], count: number): ListItem[] =>
  random.sample(texts, count).map((text) => createGeneratedItem(random, text))

const createSkills = (random: SeededRandom, names: readonly string[], count: number): Skill[] =>
  random.sample(names, count).map((name) => ({
    id: createGeneratedItemId(random),
    name,
    description: random.pick(sentences),
    importance: random.below(2) === 0 ? 'required' : 'preferred',
  }))

const createSalary = (random: SeededRandom): Role['salary'] => {
  if (random.below(3) === 0) return null
  const min = 40_000 + 5000 * random.below(20)
  return { min, max: min + 15_000, currency: 'EUR', period: 'year' }
}

const createApplication = (random: SeededRandom): Role['application'] => ({
  text: createItems(random, applicationSentences, 2),
  contact: {
    name: random.pick(random.pick(nameStocks).given),
    email: 'jobs@example.org',
    phone: '',
    link: 'https://example.org/jobs',
  },
})

/** Generates a fictional role with every part filled in, always the same for the same seed and index. */
export const generateRole = (seed: number, index: number): Role => {
  const random = createRecordRandom(seed, 'r', index)
  const id = roleIdSchema.parse(createGeneratedId(random, 'r', index))
  return {
    id,
    ...createGeneratedFields(random),
    title: random.pick(jobTitles),
    client: random.pick(organisations),
    department: random.pick(departments),
    location: random.pick(nameStocks).city,
    workplaceType: random.pick(workplaceTypeSchema.options),
    employmentType: random.pick(employmentTypeSchema.options),
    hours: '',
    reference: '',
    salary: createSalary(random),
    tags: random.sample(tags, 2),
    language: 'en',
    company: createItems(random, companySentences, 2),
    definition: createItems(random, sentences, 2),
    careerPath: {
      entryPoints: createItems(random, jobTitles, 3),
      advancement: createItems(random, jobTitles, 3),
      lateralMoves: createItems(random, jobTitles, 2),
    },
    responsibilities: {
      primary: createItems(random, sentences, 8),
      secondary: createItems(random, sentences, 4),
    },
    skills: {
      hard: createSkills(random, skillNames, 6),
      soft: createSkills(random, softSkillNames, 3),
    },
    education: {
      minimum: createItems(random, degrees, 1),
      preferred: createItems(random, degrees, 1),
      fields: createItems(random, departments, 3),
    },
    experience: {
      typicalRange: [createGeneratedItem(random, `${2 + random.below(8)} years or more`)],
      preferred: createItems(random, sentences, 2),
    },
    offer: createItems(random, benefits, 4),
    application: createApplication(random),
    sections: [],
    unsorted: [],
    criterionWeights: [],
    status: random.pick(roleStatusSchema.options),
    dates: { opened: '2026-01-12', closes: null, start: null },
    openings: 1 + random.below(3),
    notes: random.pick(sentences),
  }
}
