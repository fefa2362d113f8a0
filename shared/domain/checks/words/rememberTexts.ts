/** More texts than several long roles have. */
const mostRemembered = 4_000

/**
 * Wraps a search through texts, with one result for each, so that a text is searched only once:
 * between two checks of a role hardly any line changes.
 */
export const rememberTexts = <Found>(
  findInTexts: (texts: readonly string[]) => readonly Found[],
): ((texts: readonly string[]) => Found[]) => {
  const known = new Map<string, Found>()
  return (texts) => {
    if (known.size > mostRemembered) known.clear()
    const unknown = [...new Set(texts)].filter((text) => !known.has(text))
    findInTexts(unknown).forEach((found, index) => known.set(unknown[index] ?? '', found))
    return texts.flatMap((text) => {
      const found = known.get(text)
      return found === undefined ? [] : [found]
    })
  }
}
