/** What the rules ask of an embedded TrueType font. */
export interface TrueTypeFont {
  glyphCount: number
  /** The width of a glyph in thousandths of the font's size. */
  getWidth: (glyph: number) => number
}

/** Reads a TrueType font; undefined for anything else. */
export const readTrueTypeFont = (bytes: Buffer): TrueTypeFont | undefined => {
  const tables = new Map<string, number>()
  if (bytes.length < 12 || bytes.readUInt32BE(0) !== 0x00010000) return undefined
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8))
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((name) => tables.get(name))
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined)
    return undefined
  const unitsPerEm = bytes.readUInt16BE(head + 18)
  const widthCount = bytes.readUInt16BE(hhea + 34)
  return {
    glyphCount: bytes.readUInt16BE(maxp + 4),
    getWidth: (glyph) => {
      const units = bytes.readUInt16BE(hmtx + 4 * Math.min(glyph, widthCount - 1))
      return (units * 1000) / unitsPerEm
    },
  }
}
