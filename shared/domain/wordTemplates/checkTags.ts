import type { TemplateProblem } from '@shared/model/writing/templateCheck'
import { createProblem, type TemplateParagraph } from './createProblem'
import { describeExpression } from './foreignPrograms'
import { findPlaceholder, type Placeholder } from './findPlaceholder'
import { findNearestPlaceholder } from './nearestPlaceholder'
import type { Tag } from './readTags'

/** A placeholder in a paragraph of a template. */
export interface PlacedTag<Paragraph extends TemplateParagraph> extends Tag {
  paragraph: Paragraph
}

/** A placeholder that is known, and by which name; for the end of a list, that of its beginning. */
export interface ResolvedTag<Paragraph extends TemplateParagraph> extends PlacedTag<Paragraph> {
  placeholder: Placeholder
}

interface OpenLoop<Paragraph extends TemplateParagraph> {
  tag: PlacedTag<Paragraph>
  /** Undefined for a name that is unknown, which has been reported. */
  placeholder: Placeholder | undefined
}

const isList = ({ kind }: Placeholder): boolean => kind === 'list' || kind === 'compound'

const isSameName = (one: string, other: string): boolean =>
  one.toLowerCase().replace(/[\s_-]/gu, '') === other.toLowerCase().replace(/[\s_-]/gu, '')

/** The lists that are open, from the outermost; a condition changes no names. */
const listOpenLists = <Paragraph extends TemplateParagraph>(
  loops: readonly OpenLoop<Paragraph>[],
): string[] =>
  loops.flatMap(({ tag, placeholder }) =>
    placeholder && isList(placeholder) && tag.kind === 'open' ? [placeholder.name] : [],
  )

/**
 * Whether what stands between two paragraphs can be repeated as a whole: both stand in the same cell
 * or box, or in cells of one table, whose rows are repeated then.
 */
const canRepeatBetween = (one: TemplateParagraph, other: TemplateParagraph): boolean => {
  const depth = one.container.findIndex((name, index) => name !== other.container[index])
  const shared = depth === -1 ? one.container.length : depth
  if (shared === one.container.length && shared === other.container.length) return true
  return /^t(?:bl|r)\d/u.test(one.container[shared - 1] ?? '')
}

const suggest = (nearest: string | null): string =>
  nearest === null ? '' : ` Did you mean “${nearest}”?`

const describeUnknown = <Paragraph extends TemplateParagraph>(
  tag: PlacedTag<Paragraph>,
  lists: readonly string[],
): TemplateProblem => {
  const nearest = findNearestPlaceholder(tag.name, lists)
  const program = describeExpression(tag.name)
  return program === null
    ? createProblem(
        'unknown',
        tag.paragraph,
        tag,
        (match, where) => `${match} in ${where} is no placeholder of Rolebench.${suggest(nearest)}`,
        nearest,
      )
    : createProblem(
        'foreign',
        tag.paragraph,
        tag,
        (match, where) =>
          `${match} in ${where} is written for ${program}. Rolebench fills in plain names only.${suggest(nearest)}`,
        nearest,
      )
}

const describeNotText = <Paragraph extends TemplateParagraph>(
  tag: PlacedTag<Paragraph>,
  { name, kind }: Placeholder,
): TemplateProblem =>
  createProblem('not-text', tag.paragraph, tag, (match, where) =>
    kind === 'condition'
      ? `${match} in ${where} is a condition and prints nothing. Put what depends on it between #${name} and /${name}.`
      : `${match} in ${where} is a list of several parts. Put what is repeated between #${name} and /${name}.`,
  )

const describeApart = <Paragraph extends TemplateParagraph>(
  begin: PlacedTag<Paragraph>,
  end: PlacedTag<Paragraph>,
): TemplateProblem =>
  createProblem(
    'loop-apart',
    end.paragraph,
    end,
    (match, where) =>
      `${match} in ${where} ends what begins in another table, cell or box (/${begin.name}). Put both into the same one, or into one row of a table.`,
  )

/**
 * Follows the placeholders of one part of a template in the order of the file, and finds which are
 * unknown, which lists and conditions don't end or begin, and what each of the others stands for.
 */
export const checkTags = <Paragraph extends TemplateParagraph>(
  tags: readonly PlacedTag<Paragraph>[],
): { problems: TemplateProblem[]; resolved: ResolvedTag<Paragraph>[] } => {
  const problems: TemplateProblem[] = []
  const resolved: ResolvedTag<Paragraph>[] = []
  const loops: OpenLoop<Paragraph>[] = []

  const reportNotClosed = ({ tag }: OpenLoop<Paragraph>): void => {
    problems.push(
      createProblem(
        'loop-not-closed',
        tag.paragraph,
        tag,
        (match, where) =>
          `What ${match} in ${where} begins is never ended. Put “/${tag.name}” in the same brackets behind what it is for.`,
      ),
    )
  }
  const begin = (tag: PlacedTag<Paragraph>): void => {
    const lists = listOpenLists(loops)
    const placeholder = findPlaceholder(tag.name, lists)
    if (placeholder) resolved.push({ ...tag, placeholder })
    else problems.push(describeUnknown(tag, lists))
    loops.push({ tag, placeholder })
  }
  const end = (tag: PlacedTag<Paragraph>): void => {
    const from = loops.findLastIndex(
      (loop) => tag.name === '' || isSameName(loop.tag.name, tag.name),
    )
    const loop = loops[from]
    if (loop === undefined) {
      problems.push(
        createProblem(
          'loop-not-opened',
          tag.paragraph,
          tag,
          (match, where) => `${match} in ${where} ends something that was never begun.`,
        ),
      )
      return
    }
    loops.splice(from).slice(1).forEach(reportNotClosed)
    if (!canRepeatBetween(loop.tag.paragraph, tag.paragraph)) {
      problems.push(describeApart(loop.tag, tag))
      return
    }
    if (loop.placeholder) resolved.push({ ...tag, placeholder: loop.placeholder })
  }
  const print = (tag: PlacedTag<Paragraph>): void => {
    const lists = listOpenLists(loops)
    const placeholder = findPlaceholder(tag.name, lists)
    if (placeholder === undefined) problems.push(describeUnknown(tag, lists))
    else if (placeholder.kind === 'condition' || placeholder.kind === 'compound')
      problems.push(describeNotText(tag, placeholder))
    else resolved.push({ ...tag, placeholder })
  }

  for (const tag of tags) {
    switch (tag.kind) {
      case 'open':
      case 'inverted':
        begin(tag)
        break
      case 'close':
        end(tag)
        break
      case 'value':
        print(tag)
        break
    }
  }
  loops.forEach(reportNotClosed)
  return { problems, resolved }
}
