import { mostSteps, zeroCharacter } from '@shared/domain/postingSorting/lineModel/scoreLine'
import type { Example } from './readExamples'
import { trainModel, type TrainedModel, type Training } from './trainModel'

/** Chosen by how many lines of adverts were then right that the model had not seen. */
export const training: Training = { rounds: 25, rate: 0.5, decay: 0.00002, dropout: 0.3, seed: 1 }

/** Weights in steps of a fixed size, a character each; bucket by bucket, and within it class by class. */
const packWeights = ({ weights, bias }: TrainedModel): string => {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = largest / mostSteps
  const packed = Array.from(weights, (weight) =>
    String.fromCharCode(zeroCharacter + Math.round(weight / step)),
  ).join('')
  const rounded = Array.from(bias, (value) => Number(value.toFixed(4)))
  return `${JSON.stringify({ step, bias: rounded, weights: packed })}\n`
}

/** What `weights.json` holds: the same for the same examples, on any machine. */
export const learnWeights = (examples: readonly Example[]): string =>
  packWeights(trainModel(examples, training))
