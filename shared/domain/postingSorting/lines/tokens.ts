import { simplifyCharacter } from '../../text/chineseCharacters'
import { rememberWords } from './rememberWords'

/** A word of a text, folded for comparing: lower case, without accents, in simplified characters. A Chinese or Japanese character is a word of its own. */
export interface Token {
  word: string
  /** Where it is in the text: from `start` up to but not including `end`. */
  start: number
  end: number
}

const ideographs = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー`
/** Soft hyphens and joiners, which stand within words and are not seen. */
const unseen = String.raw`\u00AD|\u200C|\u200D|\u2060|\uFEFF`
const wordPattern = new RegExp(
  String.raw`[${ideographs}]|(?:(?![${ideographs}])[\p{L}\p{N}\p{M}](?:${unseen})*)+`,
  'gu',
)

const foldWord = rememberWords((word: string): string =>
  simplifyCharacter(
    word
      .normalize('NFKD')
      // Accents and Arabic vowel signs; Japanese voicing marks stay, because they distinguish sounds.
      .replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g, '')
      .replace(/[\u0300-\u036F\u064B-\u0655\u0640]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/ς/g, 'σ')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه')
      // The Arabic article with what is joined before it; twice, because a word itself may begin like it.
      .replace(/^(?:[وفبكل]{0,2}ال|لل)(?=\p{L}{3})/u, '')
      .replace(/^ال(?=\p{L}{3})/u, ''),
  ),
)

/** The words of a text in reading order. */
export const tokenize = (text: string): Token[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: foldWord(word),
    start: index,
    end: index + word.length,
  }))

/** The words of a text, folded and separated by single spaces: what two spellings of one line share. */
export const foldLine = (text: string): string =>
  tokenize(text)
    .map(({ word }) => word)
    .join(' ')
