import {
  bracketPattern,
  chooseBrackets,
  type Brackets,
} from '@shared/domain/wordTemplates/brackets'
import { checkTags, type PlacedTag, type ResolvedTag } from '@shared/domain/wordTemplates/checkTags'
import { createFileProblem, createProblem } from '@shared/domain/wordTemplates/createProblem'
import { findForeign, type ReadParagraph } from '@shared/domain/wordTemplates/findForeign'
import { findPlaceholder } from '@shared/domain/wordTemplates/findPlaceholder'
import { commentCommands } from '@shared/domain/wordTemplates/foreignPrograms'
import { readTags, type TagFault } from '@shared/domain/wordTemplates/readTags'
import { splitTag } from '@shared/domain/wordTemplates/tagContent'
import { isRepeated } from '@shared/domain/wordTemplates/writeTags'
import { groupBy } from '@shared/domain/records/groupBy'
import type { TemplateCheck, TemplateProblem } from '@shared/model/writing/templateCheck'
import { checkFields } from './checkFields'
import { findActive } from './findActive'
import type { ReadTemplate, TemplatePart } from './readTemplate'
import type { ScannedParagraph } from './scanPart'
import { listWarnings } from './listWarnings'
import { decodeAddress, listRelations } from './templateParts'

/** The placeholders of one part that can be filled in, and what is wrong with the others. */
export interface CheckedPart {
  part: TemplatePart
  resolved: ResolvedTag<ScannedParagraph>[]
}

/** A template that was checked: what was found, and where its placeholders are. */
export interface CheckedTemplate extends TemplateCheck {
  parts: CheckedPart[]
}

/** Where in the markup a place of a paragraph's text is. */
const findInMarkup = ({ pieces }: ScannedParagraph, at: number): number => {
  const piece = pieces.findLast((candidate) => candidate.at <= at)
  return piece === undefined ? 0 : piece.content.start + (at - piece.at)
}

/** The placeholders in the order of the file: a text box stands within the paragraph that holds it. */
const orderTags = (
  paragraphs: readonly (ReadParagraph & { paragraph: ScannedParagraph })[],
): PlacedTag<ScannedParagraph>[] =>
  paragraphs
    .flatMap(({ paragraph, tags }) => tags.map((tag) => ({ ...tag, paragraph })))
    .toSorted(
      (one, other) =>
        findInMarkup(one.paragraph, one.start) - findInMarkup(other.paragraph, other.start),
    )

const describeFault = (
  paragraph: ScannedParagraph,
  { kind, start, end }: TagFault,
  brackets: Brackets,
): TemplateProblem => {
  // The words behind an opening bracket, and before a closing one, are what was meant.
  const rest = paragraph.text.slice(end).split(/[\s{}]/u)[0] ?? ''
  return kind === 'unclosed'
    ? createProblem(
        kind,
        paragraph,
        { start, end: end + rest.length },
        (match, where) =>
          `${match} in ${where} is opened and never closed. Close it with ${brackets.end}.`,
      )
    : createProblem(
        kind,
        paragraph,
        { start: Math.max(0, start - 20), end },
        (match, where) => `“${match}” in ${where} ends with a ${brackets.end} that nothing opens.`,
      )
}

const explainUnfillable = (match: string, where: string): string =>
  `${match} in ${where} can’t be filled in there. Put it in the text.`

/** Lists that would repeat the end of a section with their paragraph. */
const findRepeatedEnds = (resolved: readonly ResolvedTag<ScannedParagraph>[]): TemplateProblem[] =>
  [...groupBy(resolved, ({ paragraph }) => paragraph)].flatMap(([paragraph, tags]) => {
    const inOrder = tags.toSorted((one, other) => one.start - other.start)
    const [first] = inOrder
    if (first === undefined || !paragraph.endsSection || !isRepeated(paragraph.text, inOrder))
      return []
    return [
      createProblem(
        'unfillable',
        paragraph,
        first,
        (match, where) =>
          `${match} in ${where} would repeat the end of its section, too. Put an empty paragraph between the list and the section break.`,
      ),
    ]
  })

const checkPart = (
  part: TemplatePart,
  brackets: Brackets,
): CheckedPart & { problems: TemplateProblem[]; read: ReadParagraph[] } => {
  const read = part.scanned.paragraphs.map((paragraph) => ({
    paragraph,
    ...readTags(paragraph.text, brackets),
  }))
  const seen = read.filter(({ paragraph }) => !paragraph.isCopy)
  if (!part.isFillable) {
    const problems = seen.flatMap(({ paragraph, tags }) =>
      tags
        .filter(({ name }) => findPlaceholder(name) !== undefined)
        .map((tag) => createProblem('unfillable', paragraph, tag, explainUnfillable)),
    )
    return { part, resolved: [], problems, read: [] }
  }
  const checked = checkTags(orderTags(read))
  const originals = checkTags(orderTags(seen))
  const faults = seen.flatMap(({ paragraph, faults }) =>
    faults.map((fault) => describeFault(paragraph, fault, brackets)),
  )
  return {
    part,
    resolved: checked.resolved,
    problems: [...faults, ...originals.problems, ...findRepeatedEnds(originals.resolved)],
    read: seen,
  }
}

/** Known placeholders in addresses of links, codes of fields and attributes, where nothing is filled in. */
const findHidden = (template: ReadTemplate, brackets: Brackets): TemplateProblem[] => {
  const links = listRelations(template.goingOut)
    .filter(({ isExternal }) => isExternal)
    .map(({ target }) => ({ place: 'link' as const, text: decodeAddress(target) }))
  const codes = template.parts.flatMap(({ scanned }) => [
    ...scanned.fields.map(({ code }) => code),
    ...scanned.attributeTexts,
  ])
  return [...links, ...codes.map((text) => ({ place: 'field' as const, text }))].flatMap(
    ({ place, text }) =>
      [...text.matchAll(bracketPattern(brackets))]
        .filter(([, content = '']) => findPlaceholder(splitTag(content).name) !== undefined)
        .map(({ 0: match, index }) =>
          createProblem(
            'unfillable',
            { text, place, page: null, number: 1, container: [] },
            { start: index, end: index + match.length },
            explainUnfillable,
          ),
        ),
  )
}

const bracketedWords = /\[\s*[\p{L}][^[\]\n]{1,40}\]/u

const describeEmpty = (texts: readonly string[]): TemplateProblem => {
  const words = texts.map((text) => bracketedWords.exec(text)?.[0]).find(Boolean)
  const hint =
    words === undefined
      ? 'Put placeholders such as {title} where the role’s words belong.'
      : `Its words in brackets, such as ${words}, may be meant as such: put placeholders like {title} in their place.`
  return createFileProblem(
    'no-placeholders',
    `This file has no placeholders, so nothing of a role would appear in it. ${hint}`,
  )
}

const findCommands = ({ parts }: ReadTemplate): TemplateProblem[] => {
  const command = parts
    .filter(({ place }) => place === 'comment')
    .flatMap(({ scanned }) => scanned.paragraphs)
    .find(({ text }) => commentCommands.test(text))
  return command === undefined
    ? []
    : [
        createProblem(
          'foreign',
          command,
          { start: 0, end: command.text.length },
          (match, where) =>
            `This file is written for docx-stamper, which is steered by comments: “${match}” in ${where}. Rolebench can’t follow those.`,
        ),
      ]
}

/**
 * Checks a Word template before anything is written with it. It can be filled if there are no
 * problems; each names its place, its words and, if one is near, the placeholder that is meant.
 */
export const checkTemplate = (template: ReadTemplate): CheckedTemplate => {
  const texts = template.parts
    .filter(({ isFillable }) => isFillable)
    .flatMap(({ scanned }) => scanned.paragraphs.map(({ text }) => text))
  const brackets = chooseBrackets(texts.join('\n'))
  const checked = template.parts.map((part) => checkPart(part, brackets))
  const placeholders = [
    ...new Set(
      checked.flatMap(({ resolved }) => resolved.map(({ placeholder }) => placeholder.name)),
    ),
  ]
  const problems = [
    ...findActive(template.files),
    ...checkFields(template.parts.flatMap(({ scanned }) => scanned.fields)),
    ...findCommands(template),
    ...findForeign(
      checked.flatMap(({ read }) => read),
      brackets,
    ),
    ...checked.flatMap((part) => part.problems),
    ...findHidden(template, brackets),
  ]
  const isEmpty = placeholders.length === 0 && problems.length === 0
  return {
    problems: isEmpty ? [describeEmpty(texts)] : problems,
    placeholders,
    warnings: listWarnings(template),
    parts: checked.map(({ part, resolved }) => ({ part, resolved })),
  }
}
