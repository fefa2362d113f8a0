import type { SourceDocument } from '@shared/model/reading/sourceDocument'
import { assembleDocument } from '../blocks/assembleDocument'
import { readingLimits } from '../limits'
import { hugeDocument } from '../readerFault'
import { RtfReader } from './rtfReader'
import { readRtfTokens } from './rtfTokens'

/** Reads a rich-text document. Deleted text is left out; objects and pictures are ignored. */
export const readRtf = (bytes: Uint8Array): SourceDocument => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const reader = new RtfReader()
  let depth = 0
  for (const token of readRtfTokens(source)) {
    depth += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0
    if (depth > readingLimits.markupDepth) throw hugeDocument('document')
    reader.take(token)
  }
  return assembleDocument({ blocks: reader.finish() })
}
