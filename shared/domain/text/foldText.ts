/** Latin letters that Unicode does not decompose into a plain letter and a mark. */
export const plainLatinLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/** Folds text for comparison in a search: lower case, without accents and what is not seen, such as soft hyphens, so that `lodz` finds `Łódź`. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[æđðħıłøœßþ]/g, (letter) => plainLatinLetters[letter] ?? letter)

/** Splits a search into folded words. */
export const splitSearchWords = (search: string): string[] =>
  foldText(search).split(/\s+/).filter(Boolean)
