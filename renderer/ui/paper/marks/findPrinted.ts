const squash = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

const isPrintedAs = (printed: string, text: string): boolean =>
  printed === text || [' — ', ' (', ': '].some((sign) => printed.startsWith(text + sign))

/** Finds the element of a printed posting with one of these texts, the first that there is. */
export const findPrinted = (posting: Element, texts: readonly string[]): HTMLElement | null => {
  const elements = [...posting.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, th, td')]
  const printed = elements.map((element) => squash(element.textContent))
  for (const text of texts) {
    const found = elements[printed.findIndex((each) => isPrintedAs(each, squash(text)))]
    if (found) return found
  }
  return null
}
