import { findLabels, labelLanguages } from '@shared/labels/findLabels'
import { findPlaceholder, foldName, listPlaceholdersWithin } from './findPlaceholder'

/** Other words for what a placeholder stands for, as templates of agencies call it. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  title: ['job title', 'position', 'role', 'job', 'vacancy', 'role title', 'role name', 'job name'],
  client: ['company', 'company name', 'employer', 'client name', 'organisation', 'organization'],
  department: ['team', 'division', 'unit'],
  location: ['city', 'place', 'town', 'workplace address', 'job location', 'region', 'office'],
  employment: ['contract', 'contract type', 'employment type', 'job type'],
  hours: ['hours a week', 'weekly hours', 'workload'],
  salary: ['pay', 'wage', 'wages', 'compensation', 'remuneration', 'salary range', 'rate'],
  closes: ['deadline', 'closing date', 'apply by', 'end date'],
  start: ['start date', 'starting date', 'begin'],
  reference: ['ref', 'job id', 'reference number', 'job reference', 'number', 'id'],
  agency: ['agency name', 'recruiter', 'recipient'],
  contact_name: ['name', 'contact', 'contact person', 'first name', 'last name', 'recruiter name'],
  contact_email: ['email', 'mail', 'email address', 'contact email'],
  contact_phone: ['phone', 'telephone', 'tel', 'mobile'],
  contact_link: ['link', 'url', 'website', 'web', 'apply link'],
  today: ['date', 'current date', 'day', 'now'],
  definition: ['description', 'job description', 'summary', 'role description', 'about the role'],
  primary: ['responsibilities', 'duties', 'tasks', 'key responsibilities', 'functions'],
  skills: ['requirements', 'qualifications', 'criteria', 'profile'],
  offer: ['benefits', 'perks', 'we offer'],
  company: ['about', 'about us', 'company description', 'about the company'],
  application: ['how to apply', 'apply', 'application process'],
  typical_range: ['experience', 'years of experience'],
  minimum: ['education', 'degree'],
}

/** Folds a word more loosely than a name: whoever misspelt it may have added any sign. */
const foldWord = (word: string): string => foldName(word).replace(/[^\p{L}\p{N}]/gu, '')

const collectWords = (): Map<string, string> => {
  const words = new Map<string, string>()
  const add = (word: string, name: string): void => {
    const folded = foldWord(word)
    if (folded !== '' && !words.has(folded)) words.set(folded, name)
  }
  for (const [name, others] of Object.entries(otherWords))
    for (const word of others) add(word, name)
  for (const language of labelLanguages) {
    const { sections, facts } = findLabels(language)
    for (const [label, word] of Object.entries({ ...sections, ...facts })) {
      const name = label.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)
      const known = findPlaceholder(name) ?? findPlaceholder(`${name}s`)
      if (known) add(word, known.name)
    }
  }
  return words
}

let rememberedWords: Map<string, string> | undefined

/** Counts the letters to add, leave out, change or swap with their neighbour to make one word of the other. */
const countEdits = (one: string, other: string): number => {
  const [from, to] = [Array.from(one), Array.from(other)]
  const rows: number[][] = [to.map((_, column) => column).concat(to.length)]
  from.forEach((letter, row) => {
    const line = [row + 1]
    to.forEach((target, column) => {
      const above = rows[row]?.[column + 1] ?? Infinity
      const diagonal = (rows[row]?.[column] ?? Infinity) + (letter === target ? 0 : 1)
      const isSwapped =
        row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === target
      const swapped = isSwapped ? (rows[row - 1]?.[column - 1] ?? Infinity) + 1 : Infinity
      line.push(Math.min(above + 1, (line[column] ?? Infinity) + 1, diagonal, swapped))
    })
    rows.push(line)
  })
  return rows.at(-1)?.at(-1) ?? Infinity
}

/** A word may be wrong in a quarter of its letters; a very short one would become any other. */
const allowedEdits = (word: string): number => Math.floor(word.length / 4)

const longestName = 60
const shortestPart = 5

/**
 * Finds the placeholder that a misspelt or foreign name most likely means within these lists; null
 * if none is near. The words of the posting's labels in every language count as names, too.
 */
export const findNearestPlaceholder = (
  name: string,
  lists: readonly string[] = [],
): string | null => {
  const wanted = foldWord(name)
  if (wanted === '' || wanted.length > longestName) return null
  rememberedWords ??= collectWords()
  const wantsLabel = wanted.startsWith('label')
  const names = listPlaceholdersWithin(lists)
    .map((placeholder) => placeholder.name)
    .filter((candidate) => candidate.startsWith('label') === wantsLabel)
  const own = new Map(names.map((candidate) => [foldWord(candidate), candidate]))
  const exact = own.get(wanted) ?? rememberedWords.get(wanted)
  if (exact !== undefined) return exact
  const near = [...own, ...rememberedWords]
    .map(([word, candidate]) => ({ candidate, word, edits: countEdits(wanted, word) }))
    .filter(({ word, edits }) => edits <= Math.min(allowedEdits(wanted), allowedEdits(word)))
    .toSorted((first, second) => first.edits - second.edits)
  const contained = [...own, ...rememberedWords]
    .filter(([word]) => word.length >= shortestPart && wanted.includes(word))
    .toSorted(([first], [second]) => second.length - first.length)
  return near[0]?.candidate ?? contained[0]?.[1] ?? null
}
