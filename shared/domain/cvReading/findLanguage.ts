import { detectLanguage } from '../postingSorting/lines/detectLanguage'
import type { CvLine } from './cvLine'
import { listHeadingLanguages } from './headings/headingIndex'

const isOfOwnScript = (language: string): boolean => /^(?:ja|zh|ar|el|ru)$/u.test(language)

/** The language of a CV, by its script, its headings and its small words; empty where nothing tells. */
export const findLanguage = (lines: readonly CvLine[]): string => {
  const text = lines.map((line) => line.text).join('\n')
  if (!/\p{L}{2}/u.test(text)) return ''
  const { main } = detectLanguage(text)
  if (isOfOwnScript(main)) return main
  const votes = new Map<string, number>()
  for (const line of lines) {
    const languages = line.isItem ? [] : listHeadingLanguages(line.text)
    for (const language of languages)
      votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length)
  }
  // Small words count as much as one heading of the language alone.
  votes.set(main, (votes.get(main) ?? 0) + 1.01)
  const [best] = [...votes].sort((one, other) => other[1] - one[1])
  return best?.[0] ?? main
}
