import { ok, type Result } from '@shared/contract/result'
import type { SourceDocument } from '@shared/model/sourceDocument'
import { decodeTextFile } from '../decodeTextFile'
import { draftBlock } from './blocks/draftBlock'
import { recognizeLine } from './blocks/recognizeLine'

/** Reads plain text, each line that is not blank as a block of its own. */
export const readPlainText = (bytes: Uint8Array): Result<SourceDocument> => {
  const decoded = decodeTextFile(bytes)
  if (!decoded.ok) return decoded
  const { text, isUnicode } = decoded.value
  return ok({
    text,
    blocks: text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return []
      const { kind, level, text: content, cells } = recognizeLine(draftBlock({ text: line.trim() }))
      const place = { from: index + 1, to: index + 1 }
      return [{ ...place, kind, level, text: content, cells: [...cells] }]
    }),
    facts: [],
    leftOut: [],
    encoding: { name: isUnicode ? 'utf-8' : 'windows-1252', isGuess: !isUnicode },
    isScanned: false,
    warnings: [],
  })
}
