const slots =
  'insert|enter|add|your|our|name|company|client|employer|city|town|location|place|date|day|month|year|salary|amount|range|number|link|url|e-?mail|phone|title|role|job|team|department|manager|benefits?|x+|tbd|tbc|todo|…|\\.\\.\\.|firma|unternehmen|ort|standort|datum|betrag|gehalt|titel|abteilung|ansprechpartner|hier|bitte'

const slotPattern = new RegExp(
  [
    `\\[\\s*(?:${slots})(?![\\p{L}])[^\\]\\n]{0,60}\\]`,
    `<\\s*(?:${slots})(?![\\p{L}])[^>\\n]{0,60}>`,
  ].join('|'),
  'giu',
)

const placeholderPattern = new RegExp(
  [
    '\\{\\{[^}\\n]*\\}\\}|\\{[A-Za-z_ ]{2,40}\\}|\\$\\{[^}\\n]*\\}|%[A-Z_]{3,}%',
    '(?<![\\p{L}\\d])[Xx]{2,}(?:[.,]?[Xx]{2,})*(?![\\p{L}\\d])',
    '(?<!\\p{L})(?:TBD|TBC|TBA|TODO|FIXME|DD[./-]MM[./-]YYYY|MM/DD/YYYY|TT\\.MM\\.JJJJ)(?!\\p{L})',
    '(?<!\\p{L})[Ll]orem [Ii]psum(?!\\p{L})|\\?{3,}|_{3,}',
  ].join('|'),
  'gu',
)

const isSizeOrNumeral = /^(?:XX|XXX)$/u

/** Finds what somebody meant to fill in later. */
export const findPlaceholders = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(slotPattern), ...text.matchAll(placeholderPattern)]
    .filter(({ 0: found, index }) => {
      const next = text.slice(index + found.length)
      return !(isSizeOrNumeral.test(found) && /^(?:\. |st |\/|-?large)/iu.test(next))
    })
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ start, end }, at, all) =>
      all.slice(0, at).every((other) => other.end <= start || end <= other.start),
    )
