import type { Importance } from '../../../model/role'
import type { PostingPlace } from '../../../model/reading/sortedPosting'
import type { ChainClass } from './classes'
import type { HeadingName, RequirementKind } from '../lexicon'
import { hasMeaning, pickMeanings, type Unit } from '../lines/units'

export interface FinePlace {
  place: PostingPlace
  importance?: Importance
}

const preferredHeadings: readonly (HeadingName | null)[] = [
  'preferred',
  'preferredEducation',
  'preferredExperience',
]

const hasYears =
  /\d\s*\+?\s*(?:[-–]\s*\d+\s*)?(?:or more )?(?:years?|yrs|jahre?|ans|années?|años|anos|anni|jaar|lat|år|лет|年|سنوات|χρόνια|έτη)/iu

/** The kind of requirement that most words of a line point to. */
const findKind = (unit: Unit, heading: HeadingName | null): RequirementKind => {
  const counts: Record<RequirementKind, number> = {
    hard: 0.2,
    soft: 0,
    education: 0,
    experience: 0,
  }
  for (const { from, meaning } of pickMeanings(unit.meanings, 'kind'))
    counts[meaning.kind] += from < 8 ? 1 : 0.4
  if (counts.education > 0) counts.education += 1.5
  if (hasYears.test(unit.text)) counts.experience += 2
  if (heading === 'softSkills') counts.soft += 2
  if (heading === 'hardSkills') counts.hard += 2
  if (heading === 'education') counts.education += 1
  if (heading === 'experience' || heading === 'preferredExperience') counts.experience += 1.5
  const kinds: RequirementKind[] = ['education', 'experience', 'soft', 'hard']
  return kinds.reduce((best, kind) => (counts[kind] > counts[best] ? kind : best))
}

/** `Preferred supplier lists` names a thing and does not say that it is optional. */
const namesPreferredThing = /^(?:preferred|desired|optional)\s+\p{Ll}/iu

const isSaidToBePreferred = (unit: Unit): boolean =>
  hasMeaning(unit, 'preferred') && !namesPreferredThing.test(unit.text)

const placeRequirement = (unit: Unit, heading: HeadingName | null): FinePlace => {
  const isPreferred = preferredHeadings.includes(heading) || isSaidToBePreferred(unit)
  const importance = isPreferred ? 'preferred' : 'required'
  if (heading === 'fields') return { place: 'education.fields' }
  if (heading === 'minimumEducation') return { place: 'education.minimum' }
  if (heading === 'preferredEducation') return { place: 'education.preferred' }
  if (heading === 'preferredExperience') return { place: 'experience.preferred' }
  if (heading === 'hardSkills' || heading === 'softSkills')
    return { place: heading === 'hardSkills' ? 'skills.hard' : 'skills.soft', importance }
  switch (findKind(unit, heading)) {
    case 'education':
      return { place: isPreferred ? 'education.preferred' : 'education.minimum' }
    case 'experience':
      return { place: isPreferred ? 'experience.preferred' : 'experience.typicalRange' }
    case 'soft':
      return { place: 'skills.soft', importance }
    case 'hard':
      return { place: 'skills.hard', importance }
  }
}

/** The place of a line within its class, by its heading and its words. */
export const findPlace = (unit: Unit, name: ChainClass, heading: HeadingName | null): FinePlace => {
  switch (name) {
    case 'requirements':
      return placeRequirement(unit, heading)
    case 'responsibilities':
      return {
        place: heading === 'secondary' ? 'responsibilities.secondary' : 'responsibilities.primary',
      }
    case 'career':
      if (heading === 'entryPoints') return { place: 'career.entryPoints' }
      if (heading === 'lateralMoves') return { place: 'career.lateralMoves' }
      return { place: 'career.advancement' }
    case 'company':
    case 'definition':
    case 'offer':
    case 'application':
    case 'facts':
    case 'tags':
    case 'section':
      return { place: name }
  }
}
