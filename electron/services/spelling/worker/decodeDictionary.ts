import { TextDecoder } from 'node:util'

/** The text of a dictionary's two files. */
export interface DictionaryText {
  aff: string
  dic: string
}

const encodingLine = /^\s*SET\s+(\S+)[^\n]*$/mu
const flagLine = /^\s*FLAG\s+\S+/mu

/** Names of encodings in dictionaries that the standard writes in another way. */
const otherNames: Readonly<Record<string, string>> = {
  'microsoft-cp1251': 'windows-1251',
  cp1251: 'windows-1251',
  'iscii-devanagari': 'utf-8',
}

const createDecoder = (name: string): TextDecoder => {
  const label = name.toLowerCase()
  return new TextDecoder(otherNames[label] ?? label)
}

/**
 * Decodes a dictionary by the encoding that its `.aff` file names, and names UTF-8 there instead.
 * Flags that were single bytes become single characters, whatever bytes they take now. Throws for
 * an encoding that nobody knows.
 */
export const decodeDictionary = (aff: Uint8Array, dic: Uint8Array): DictionaryText => {
  const name = encodingLine.exec(new TextDecoder('latin1').decode(aff))?.[1] ?? 'ISO8859-1'
  const decoder = createDecoder(name)
  const rules = decoder.decode(aff)
  const isUnicode = decoder.encoding === 'utf-8'
  const declared = isUnicode || flagLine.test(rules) ? 'SET UTF-8' : 'SET UTF-8\nFLAG UTF-8'
  return {
    aff: encodingLine.test(rules) ? rules.replace(encodingLine, declared) : `${declared}\n${rules}`,
    dic: decoder.decode(dic),
  }
}
