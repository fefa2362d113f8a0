import type { TemplateProblem } from '@shared/model/writing/templateCheck'
import { bracketPattern, knownBrackets, type Brackets } from './brackets'
import { createProblem, type TemplateParagraph } from './createProblem'
import { findPlaceholder } from './findPlaceholder'
import { foreignPrograms } from './foreignPrograms'
import type { Tag } from './readTags'
import { splitTag } from './tagContent'

/** The text with placeholders blanked out, so that places stay where they are. */
const blankTags = (text: string, tags: readonly Tag[]): string =>
  tags.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )

/** Whether brackets contain the chosen ones, so that half of them would stay behind: `${title}` where `{title}` is meant. */
const contain = ({ start, end }: Brackets, chosen: Brackets): boolean =>
  start.length > chosen.start.length && start.endsWith(chosen.start) && end === chosen.end

/** Finds known names in other brackets than those that were chosen. */
const findOtherBrackets = (
  paragraph: TemplateParagraph,
  rest: string,
  chosen: Brackets,
): TemplateProblem[] =>
  knownBrackets
    .filter((brackets) => brackets !== chosen)
    .flatMap((brackets) => {
      const searched = contain(brackets, chosen) ? paragraph.text : rest
      return [...searched.matchAll(bracketPattern(brackets))]
    })
    .filter(([, content = '']) => findPlaceholder(splitTag(content).name) !== undefined)
    .map(({ 0: match, index }) =>
      createProblem(
        'other-brackets',
        paragraph,
        { start: index, end: index + match.length },
        (words, where) =>
          `${words} in ${where} stands in other brackets than the other placeholders, which are in ${chosen.start}…${chosen.end}.`,
      ),
    )

/** A paragraph and the placeholders that were read in it. */
export interface ReadParagraph {
  paragraph: TemplateParagraph
  tags: readonly Tag[]
}

/**
 * Finds what is left in the paragraphs besides the placeholders and would go out unfilled: other
 * brackets, and what is written for another program, of which the first passage is named.
 */
export const findForeign = (
  paragraphs: readonly ReadParagraph[],
  chosen: Brackets,
): TemplateProblem[] => {
  let isNamed = false
  return paragraphs.flatMap(({ paragraph, tags }) => {
    const rest = blankTags(paragraph.text, tags)
    const others = findOtherBrackets(paragraph, rest, chosen)
    if (others.length > 0) return others
    return foreignPrograms.flatMap(({ name, pattern, isPlain }): TemplateProblem[] => {
      const inTags = isPlain ? null : findInTags(paragraph.text, tags, pattern)
      const found = pattern.exec(rest) ?? inTags
      if (found === null || isNamed) return []
      isNamed = true
      const stretch = { start: found.index, end: found.index + found[0].length }
      return [
        createProblem(
          'foreign',
          paragraph,
          stretch,
          (match, where) =>
            `This file is written for ${name}: ${match} in ${where}. Rolebench can’t fill that in, and left as it is it would go out as it stands. Put Rolebench’s placeholders in its place.`,
        ),
      ]
    })
  })
}

/** A pattern of another program within placeholders whose names are unknown. */
const findInTags = (
  text: string,
  tags: readonly Tag[],
  pattern: RegExp,
): RegExpExecArray | null => {
  const unknown = tags.filter(({ name }) => findPlaceholder(name) === undefined)
  for (const { start, end } of unknown) {
    const found = pattern.exec(text.slice(start, end))
    if (found) {
      found.index += start
      return found
    }
  }
  return null
}
