/** Latin letters that Unicode does not take apart into a plain letter and a mark. */
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

/** Text for comparing in a search: lower case, without accents, so that `Łódź` is found by `lodz`. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æđðħıłøœßþ]/g, (letter) => plainLatinLetters[letter] ?? letter)

/** The words of a search, folded. */
export const splitSearchWords = (search: string): string[] =>
  foldText(search).split(/\s+/).filter(Boolean)
