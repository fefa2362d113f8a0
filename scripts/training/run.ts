import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { learntClasses } from '@shared/domain/postingSorting/lineModel/learntClasses'
import { learnWeights, training } from './learnWeights'
import { readExamples, type Example } from './readExamples'
import { scoreFeatures, trainModel, type TrainedModel } from './trainModel'

const bestOf = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores))

const report = (model: TrainedModel, tested: readonly Example[]): void => {
  const say = (name: string, examples: readonly Example[]): void => {
    const right = examples.filter(
      ({ features, classIndex }) => bestOf(scoreFeatures(model, features)) === classIndex,
    ).length
    const share = right / Math.max(1, examples.length)
    console.log(`${name.padEnd(18)}${right} of ${examples.length} = ${share.toFixed(3)}`)
  }
  for (const language of new Set(tested.map((example) => example.language)))
    say(
      language,
      tested.filter((example) => example.language === language),
    )
  learntClasses.forEach((name, at) =>
    say(
      name,
      tested.filter(({ classIndex }) => classIndex === at),
    ),
  )
  say('all', tested)
}

const examples = readExamples(join(import.meta.dirname, 'adverts'))
const isTested = ({ advert }: Example): boolean => advert % 10 === 3
console.log('Lines right by their words alone, of adverts not learnt from:')
report(
  trainModel(
    examples.filter((example) => !isTested(example)),
    training,
  ),
  examples.filter(isTested),
)
writeFileSync(
  join(import.meta.dirname, '../../shared/domain/postingSorting/lineModel/weights.json'),
  learnWeights(examples),
)
