import { chainClasses, type ChainClass } from './classes'
import type { Evidence } from './evidence'

/** One line of the chain: the evidence for each class, and how closely it is tied to the line above. */
export interface Link {
  evidence: Evidence
  /** What it costs to change class from the line above: 0 if a heading is between them. */
  changeCost: number
}

export interface ClassDecision {
  class: ChainClass
  /** The posterior probability. */
  confidence: number
}

const logSum = (values: readonly number[]): number => {
  const most = Math.max(...values)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}

const scoresOf = (link: Link): number[] => chainClasses.map((name) => link.evidence.scores[name])

/** One step along the chain: the probability mass that reaches each class if changing costs `cost`. */
const step = (mass: readonly number[], cost: number): number[] => {
  const all = logSum(mass) - cost
  return mass.map((value) => logSum([value, all]))
}

const normalise = (mass: readonly number[]): number[] => {
  const all = logSum(mass)
  return mass.map((value) => value - all)
}

/**
 * The most likely class of each line given all the others, by the forward-backward
 * algorithm over a chain in which neighbours tend to be alike.
 */
export const decideChain = (links: readonly Link[]): ClassDecision[] => {
  const forward: number[][] = []
  links.forEach((link, index) => {
    const before = forward[index - 1]
    const arriving =
      before === undefined ? chainClasses.map(() => 0) : step(before, link.changeCost)
    const own = scoresOf(link)
    forward.push(normalise(arriving.map((value, at) => value + (own[at] ?? 0))))
  })
  let behind = chainClasses.map(() => 0)
  const decisions: ClassDecision[] = []
  for (let index = links.length - 1; index >= 0; index -= 1) {
    const link = links[index]
    if (link === undefined) continue
    const posterior = normalise(
      (forward[index] ?? []).map((value, at) => value + (behind[at] ?? 0)),
    )
    const best = posterior.indexOf(Math.max(...posterior))
    decisions.push({
      class: chainClasses[best] ?? 'section',
      confidence: Math.exp(posterior[best] ?? 0),
    })
    const own = scoresOf(link)
    behind = normalise(
      step(
        own.map((value, at) => value + (behind[at] ?? 0)),
        link.changeCost,
      ),
    )
  }
  return decisions.reverse()
}
