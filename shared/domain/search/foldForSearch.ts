import { simplifyCharacter } from '../text/chineseCharacters'
import { foldText } from '../text/foldText'

const plainAscii = /^[\0-\x7f]*$/
const chinese = /\p{Script=Han}/gu

/** Folds a text for searching: lower case, without accents, Chinese in simplified characters. */
export const foldForSearch = (text: string): string =>
  plainAscii.test(text)
    ? text.toLowerCase()
    : foldText(text).replace(chinese, (character) => simplifyCharacter(character))
