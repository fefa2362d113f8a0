import { matchHeading } from '../chain/headings'
import { classOfHeading, type ChainClass } from '../chain/classes'
import type { Unit } from '../lines/units'
import { namesJob, scoreTitle, type FoundTitle } from './scoreTitle'

/** In units; between the title and the first duties stand some sentences about the role. */
const reach = 12
/** As near the top of a page as a title stands; how far down the page it does says nothing here. */
const positionOfTitle = 2
const leastScore = 3.5

/** `Your duties` is known by one of its two words. */
const leastStrength = 0.6

const classBelow = (unit: Unit): ChainClass | null => {
  const { name, strength } = matchHeading(unit, unit.meanings)
  return name !== null && strength >= leastStrength ? classOfHeading[name] : null
}

const opensDutiesOrDemands = (unit: Unit): boolean => {
  const opened = unit.isMarked ? classBelow(unit) : null
  return opened === 'responsibilities' || opened === 'requirements'
}

/**
 * Finds the heading that names a job right above the first heading of duties or requirements: on a page with
 * much else above, it is the role, and what stands at the top is the site. Null if that heading names no job.
 */
export const findAboveDuties = (units: readonly Unit[]): FoundTitle | null => {
  const first = units.findIndex(opensDutiesOrDemands)
  const above = first < 0 ? [] : units.slice(Math.max(0, first - reach), first)
  const heading = above.findLast((unit) => unit.isMarked && classBelow(unit) === null)
  if (heading === undefined || !namesJob(heading)) return null
  const found = scoreTitle(heading, positionOfTitle)
  return found !== null && found.score >= leastScore ? found : null
}
