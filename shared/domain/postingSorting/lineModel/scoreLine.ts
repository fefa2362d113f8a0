import type { Token } from '../lines/tokens'
import { learntClasses, type LearntClass } from './learntClasses'
import { listFeatures } from './lineFeatures'
import trained from './weights.json'

/** Natural logarithms of odds against an even guess. */
export type LearntScores = Record<LearntClass, number>

export type ScoreLine = (text: string, tokens: readonly Token[]) => LearntScores

/** The character for a weight of 0; those before it are for negative weights. */
export const zeroCharacter = 80
/** How many steps a weight can be from 0, so that all characters are printable ASCII. */
export const mostSteps = 45

/**
 * How strongly the words of a line suggest each class: a softmax regression over hashed features,
 * whose weights `npm run train` learns from the adverts in scripts/training.
 */
export const scoreLine: ScoreLine = (text, tokens) => {
  const features = listFeatures(text, tokens)
  const size = trained.step / Math.sqrt(Math.max(1, features.length))
  const logits = learntClasses.map((_, at) =>
    features.reduce((sum, feature) => {
      const place = feature * learntClasses.length + at
      return sum + (trained.weights.charCodeAt(place) - zeroCharacter) * size
    }, trained.bias[at] ?? 0),
  )
  const most = Math.max(...logits)
  const all = most + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0))
  const even = Math.log(learntClasses.length)
  const scores = scoreNothing(text, tokens)
  learntClasses.forEach((name, at) => {
    scores[name] = (logits[at] ?? 0) - all + even
  })
  return scores
}

/** A model that knows nothing, so that the rules alone decide. */
export const scoreNothing: ScoreLine = () => ({
  company: 0,
  definition: 0,
  responsibilities: 0,
  requirements: 0,
  offer: 0,
  application: 0,
  facts: 0,
  career: 0,
})
