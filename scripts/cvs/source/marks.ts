/** Words of a text that are labelled: `[Excel]` is a skill, `{Excel}` one that may be left out. */
export const listMarked = (text: string, opening: '[' | '{'): string[] =>
  [...text.matchAll(opening === '[' ? /\[([^\]]+)\]/g : /\{([^}]+)\}/g)].map(
    ([, word = '']) => word,
  )

/** Returns the text as it is printed. */
export const stripMarks = (text: string): string => text.replaceAll(/[[\]{}]/g, '')
