import { pickMeanings, type Unit } from '../lines/units'

const name = String.raw`(?:\p{Lu}[\p{L}\p{N}&.’'-]*|&|of|de|du|des|di|del|van|für|for)`
/** `Harrow Mills, Inc. is a`, `La Mairie de Brest est une`, `Die Stadtwerke Kiel sind ein`. */
const presentsItself = new RegExp(
  String.raw`^(?:(?:The|La|Le|L’|Les|El|Il|Lo|De|Het|Die|Der|Das|A|O)\s)?(${name}(?:,?\s${name}){0,6}),?\s(?:(?:is|are|was|has been)\s(?:a|an|the|one|among|leading|committed|dedicated|proud|located|based|home)|(?:est|sont)\s(?:une?|le|la|l’|des)|(?:es|son|é|è|são|sono)\s(?:una?|um|uma|uno|la|el|o|il|l’)|(?:ist|sind)\s(?:eine?|einer|die|der|das)|is\s(?:een|de|het)|är\s(?:en|ett)|is a)(?=\s)`,
  'u',
)
/** `At Harrow Mills, we`, `Bei den Stadtwerken Kiel`, `Chez Durand,`. */
const speaksForItself = new RegExp(
  String.raw`^(?:At|Here at|Bei|Bei der|Bei den|Chez|En|Bij|Hos)\s${name}(?:\s${name}){0,5},?\s(?:we\b|we’re|we're|our\b|wir\b|nous\b|on\b|wij\b|vi\b)`,
  'u',
)
/** Capitalised subjects that are not organisations. */
const isOfTheJob =
  /^(?:this|that|it|there|what|who|you|we|your|our|role|position|job|post|stelle|position|aufgabe|arbeit|bewerbung|poste|mission|puesto|lavoro|functie|tjänsten|salary|candidate|successful|ideal|location|contract|work)\b/iu

const wordsAtStart = 8

/**
 * Whether a sentence is about an organisation, going by its form: it begins with a name that is
 * neither an occupation nor part of the job, and says what its bearer is or what people there do.
 */
export const namesOrganisation = (unit: Unit): boolean => {
  const start = unit.text.slice(0, 160)
  const isAboutJob = pickMeanings(unit.meanings, 'occupation').some(
    ({ from }) => from < wordsAtStart,
  )
  const subject = presentsItself.exec(start)?.[1]
  if (subject !== undefined) return !isAboutJob && !isOfTheJob.test(subject)
  return speaksForItself.test(start)
}
