import { createSeededRandom, type SeededRandom } from '@shared/domain/comparison/seededRandom'
import { featureBuckets } from '@shared/domain/postingSorting/lineModel/lineFeatures'
import { learntClasses } from '@shared/domain/postingSorting/lineModel/learntClasses'
import type { Example } from './readExamples'

const classCount = learntClasses.length

export interface TrainedModel {
  /** Per bucket, and within it per class. */
  weights: Float32Array
  bias: Float32Array
}

export interface Training {
  rounds: number
  /** How far one example moves the weights. */
  rate: number
  /** How strongly weights are drawn to zero. */
  decay: number
  /** The share of features left out at each look, so that no single one is relied upon. */
  dropout: number
  seed: number
}

const createModel = (): TrainedModel => ({
  weights: new Float32Array(featureBuckets * classCount),
  bias: new Float32Array(classCount),
})

const sizeOf = (features: readonly number[]): number => 1 / Math.sqrt(Math.max(1, features.length))

/** The logits of each class for a line of these features. */
export const scoreFeatures = (
  { weights, bias }: TrainedModel,
  features: readonly number[],
): number[] => {
  const size = sizeOf(features)
  return learntClasses.map((_, at) => {
    let sum = 0
    for (const feature of features) sum += weights[feature * classCount + at] ?? 0
    return (bias[at] ?? 0) + sum * size
  })
}

const toShares = (logits: readonly number[]): number[] => {
  const most = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}

/** Rare classes count for more than their lines, but not for as much as frequent ones. */
const weighClasses = (examples: readonly Example[]): number[] =>
  learntClasses.map((_, at) => {
    const count = examples.filter(({ classIndex }) => classIndex === at).length
    return Math.sqrt(examples.length / classCount / Math.max(1, count))
  })

const shuffle = (order: number[], random: SeededRandom): void => {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1)
    const present = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = present
  }
}

/** Moves `values[place]` down its slope, the less the more it has been moved (AdaGrad; Duchi et al., 2011). */
const descend = (
  values: Float32Array,
  squares: Float32Array,
  place: number,
  slope: number,
  rate: number,
): void => {
  const square = (squares[place] ?? 0) + slope * slope
  squares[place] = square
  values[place] = (values[place] ?? 0) - (rate * slope) / Math.sqrt(square + 1e-3)
}

const addShare = (sums: Float32Array, values: Float32Array, share: number): void => {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0) * share
}

/**
 * Softmax regression over the features of lines. What comes out is the average over the second half
 * of the rounds, which depends less on the order of the examples than the last round does.
 */
export const trainModel = (
  examples: readonly Example[],
  { rounds, rate, decay, dropout, seed }: Training,
): TrainedModel => {
  const random = createSeededRandom(seed)
  const [model, squares, average] = [createModel(), createModel(), createModel()]
  const importance = weighClasses(examples)
  const order = examples.map((_, index) => index)
  const averagedFrom = Math.floor(rounds / 2)
  const learnFrom = ({ features: all, classIndex }: Example): void => {
    const features = all.filter(() => random.next() >= dropout)
    const size = sizeOf(features)
    toShares(scoreFeatures(model, features)).forEach((share, at) => {
      const slope = (importance[classIndex] ?? 1) * (share - (at === classIndex ? 1 : 0))
      descend(model.bias, squares.bias, at, slope, rate)
      for (const feature of features) {
        const place = feature * classCount + at
        const drawn = slope * size + decay * (model.weights[place] ?? 0)
        descend(model.weights, squares.weights, place, drawn, rate)
      }
    })
  }
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) {
      const example = examples[index]
      if (example !== undefined) learnFrom(example)
    }
    if (round < averagedFrom) continue
    addShare(average.weights, model.weights, 1 / (rounds - averagedFrom))
    addShare(average.bias, model.bias, 1 / (rounds - averagedFrom))
  }
  return average
}
