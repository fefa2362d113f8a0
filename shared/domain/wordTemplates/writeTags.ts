import type { TextStretch, TemplateParagraph } from './createProblem'
import type { ResolvedTag } from './checkTags'

/** What comes in place of a stretch of a paragraph: the insides of placeholders for the filling library. */
export interface WrittenTag extends TextStretch {
  contents: string[]
}

/** Before the name of a list that is printed as one text, a line per item. */
export const listAsText = 'lines of '

/** What ends a repeated stretch that is meant to stay in one paragraph. */
const separatorAtEnd = /(?:[,;·•|/–—-]\s*|\s)$/u

const repeatsParagraph = '-w:p '

const writeTag = <Paragraph extends TemplateParagraph>({
  kind,
  placeholder,
}: ResolvedTag<Paragraph>): string => {
  switch (kind) {
    case 'open':
      return `#${placeholder.name}`
    case 'inverted':
      return `^${placeholder.name}`
    case 'close':
      return `/${placeholder.name}`
    case 'value':
      return placeholder.kind === 'list' ? `${listAsText}${placeholder.name}` : placeholder.name
  }
}

/** The end that belongs to the first beginning; undefined if it stands in another paragraph. */
const findEnd = <Paragraph extends TemplateParagraph>(
  tags: readonly ResolvedTag<Paragraph>[],
): ResolvedTag<Paragraph> | undefined => {
  let depth = 0
  return tags.find(({ kind }) => {
    if (kind === 'open' || kind === 'inverted') depth += 1
    if (kind === 'close') depth -= 1
    return depth === 0
  })
}

/**
 * Whether a list fills its whole paragraph, which is then repeated for each item. A separator behind
 * the item, such as a comma, says that all items are meant to stand in one paragraph.
 */
const fillsParagraph = <Paragraph extends TemplateParagraph>(
  text: string,
  tags: readonly ResolvedTag<Paragraph>[],
): boolean => {
  const [first] = tags
  if (first?.kind !== 'open') return false
  const end = findEnd(tags)
  if (end === undefined || end !== tags.at(-1)) return false
  const around = text.slice(0, first.start) + text.slice(end.end)
  return around.trim() === '' && !separatorAtEnd.test(text.slice(first.end, end.start))
}

/** Whether the bare name of a list stands alone in its paragraph, which is then repeated for each item. */
const isBareList = <Paragraph extends TemplateParagraph>(
  text: string,
  [only, ...others]: readonly ResolvedTag<Paragraph>[],
): boolean =>
  only?.kind === 'value' &&
  only.placeholder.kind === 'list' &&
  others.length === 0 &&
  (text.slice(0, only.start) + text.slice(only.end)).trim() === ''

/** Whether a paragraph is repeated, with its bullet or number, for each item of the list that fills it. */
export const isRepeated = <Paragraph extends TemplateParagraph>(
  text: string,
  tags: readonly ResolvedTag<Paragraph>[],
): boolean => isBareList(text, tags) || fillsParagraph(text, tags)

/** Writes the placeholders of one paragraph, in their order, as the filling library wants them. */
export const writeTags = <Paragraph extends TemplateParagraph>(
  text: string,
  tags: readonly ResolvedTag<Paragraph>[],
): WrittenTag[] => {
  const [only] = tags
  if (only === undefined) return []
  const written = tags.map((tag): WrittenTag => ({
    start: tag.start,
    end: tag.end,
    contents: [writeTag(tag)],
  }))
  if (isBareList(text, tags)) {
    const { name } = only.placeholder
    return [
      {
        start: only.start,
        end: only.end,
        contents: [`${repeatsParagraph}${name}`, 'text', `/${name}`],
      },
    ]
  }
  if (!fillsParagraph(text, tags)) return written
  return written.map((tag, index) =>
    index === 0 ? { ...tag, contents: [`${repeatsParagraph}${only.placeholder.name}`] } : tag,
  )
}
