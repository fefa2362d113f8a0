import { withoutPrefix } from '../templateParts'

/** Attributes that people wrote, or that name people: what Word shows on hovering, in its panes, to screen readers. */
const textAttributes = new Set(
  `alias alt author descr displayText docLocation href initials instr location name src string
  text title tooltip userId value`
    .trim()
    .split(/\s+/u),
)

/** Elements whose `val` people wrote. */
const textValues = new Set(
  `alias aliases category default description helpText listEntry lvlText mailSubject name
  statusText tag`
    .trim()
    .split(/\s+/u),
)

/** Elements whose attributes name things of Word. */
const namedByWord = new Set(['lsdException', 'compatSetting', 'font', 'gd'])

/** Elements with a vocabulary of the template’s own. */
const ownWords = new Set(['customXml', 'smartTag', 'attr'])

/** Lists what the attributes of an element (given without prefix) say in words. */
export const listAttributeTexts = (
  element: string,
  attributes: Readonly<Record<string, string>>,
): string[] =>
  namedByWord.has(element)
    ? []
    : Object.entries(attributes)
        .filter(([key]) => {
          if (key.startsWith('xmlns')) return false
          const name = withoutPrefix(key)
          return (
            textAttributes.has(name) ||
            ownWords.has(element) ||
            (name === 'val' && textValues.has(element))
          )
        })
        .map(([, value]) => value)
        .filter((value) => value.trim() !== '')
