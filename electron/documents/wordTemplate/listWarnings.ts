import type { ReadTemplate } from './readTemplate'

/** Fields that show what the properties of a file say. */
const propertyField = /^\s*(?:DOCPROPERTY|DOCVARIABLE|INFO|COMMENTS|KEYWORDS|TEMPLATE)\b/iu

/** Lists what goes out with a template, or stays behind, that its author may not expect. */
export const listWarnings = ({ parts }: ReadTemplate): string[] => {
  const shownProperty = parts
    .flatMap(({ scanned }) => scanned.fields)
    .find(({ code }) => propertyField.test(code))
  const hasComments = parts.some(
    ({ place, scanned }) =>
      place === 'comment' && scanned.paragraphs.some(({ text }) => text.trim() !== ''),
  )
  const hasChanges = parts.some(({ scanned }) => scanned.hasTrackedChanges)
  return [
    ...(hasComments ? ['It has comments, which go out with every file made from it.'] : []),
    ...(hasChanges
      ? [
          'It has tracked changes, which go out with every file made from it. Accept or reject them.',
        ]
      : []),
    ...(shownProperty
      ? [
          `It shows a property of the file (${shownProperty.code.trim()}). Its properties don’t go out, so Word may show an error there: put the words themselves in its place.`,
        ]
      : []),
  ]
}
