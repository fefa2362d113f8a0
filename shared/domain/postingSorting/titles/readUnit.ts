import type { MatchedHeading } from '../chain/headings'
import { namesOccupation, pickMeanings, type Unit } from '../lines/units'
import { genderedNoun, genderMark } from './genderMark'
import { namesOnlyThePage } from './pageNames'

/** A unit with the heading that it was read as. */
export interface ReadUnit {
  unit: Unit
  heading: MatchedHeading | null
}

/** Whether a line names an occupation, or is marked for all genders as titles are. */
export const isTitled = ({ unit }: ReadUnit): boolean =>
  genderMark.test(unit.text) || genderedNoun.test(unit.text) || namesOccupation(unit)

/** `Profile A: Night Baker`, `Stelle 2: Koch`: the title stands behind a number. */
export const isEnumerated = ({ label }: Unit): boolean =>
  label !== null &&
  label.value !== '' &&
  /^\p{L}{3,}\s(?:\p{Lu}|\d{1,2}|[IVX]{1,4})$/u.test(label.text)

/** Whether a line states the title of a role by its label: `Title: Night Baker`. */
export const statesTitle = ({ label, isFrontMatter, languages }: Unit): boolean =>
  label !== null &&
  label.value !== '' &&
  !isFrontMatter &&
  !namesOnlyThePage(label.value, languages) &&
  pickMeanings(label.meanings, 'label').some(({ meaning }) => meaning.fact === 'title')

/** Whether a stretch has a section of duties or of requirements. */
export const hasDuties = (read: readonly ReadUnit[]): boolean =>
  read.some(
    ({ heading }) => heading?.name === 'responsibilities' || heading?.name === 'requirements',
  )
