import type { SourceDocument } from '@shared/model/reading/sourceDocument'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'
import { decodeText } from './decodeText'

const nameOf: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  macintosh: 'Mac OS Roman',
  gb18030: 'Chinese (GB 18030)',
  shift_jis: 'Japanese (Shift JIS)',
  'euc-jp': 'Japanese (EUC)',
  big5: 'Chinese (Big5)',
  'euc-kr': 'Korean (EUC)',
}

/** Reads the bytes of a text or Markdown file; says so if its encoding was a guess. */
export const readText = (content: Uint8Array): SourceDocument => {
  const { text, encoding, isGuess } = decodeText(content)
  const document = readRepairedText(text)
  const warning = `The file does not say how its characters are written; ${nameOf[encoding] ?? encoding} was assumed. Please check accented letters.`
  return {
    ...document,
    encoding: { name: encoding, isGuess },
    warnings: isGuess ? [...document.warnings, warning] : document.warnings,
  }
}
