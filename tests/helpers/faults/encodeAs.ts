const decodeOne = (decoder: TextDecoder, bytes: readonly number[]): string | null => {
  try {
    return decoder.decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

/** Every character that an encoding has in one or two bytes, with its bytes. */
const listCharacters = (encoding: string): Map<string, number[]> => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const found = new Map<string, number[]>()
  const take = (bytes: number[]): void => {
    const text = decodeOne(decoder, bytes)
    if (text !== null && Array.from(text).length === 1 && !found.has(text)) found.set(text, bytes)
  }
  for (let lead = 0; lead < 256; lead += 1) take([lead])
  for (let lead = 0x81; lead < 256; lead += 1)
    for (let trail = 0x40; trail < 256; trail += 1) take([lead, trail])
  return found
}

/** A text in an old encoding that `TextDecoder` reads, for which the platform has no encoder. Throws for a character that it lacks. */
export const encodeAs = (text: string, encoding: string): Uint8Array => {
  const characters = listCharacters(encoding)
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = characters.get(character)
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`)
      return bytes
    }),
  )
}
