const usualSigns = /[–—‘’“”„…•·€£©®«»°§¿¡´½²³™№、。，：；！？（）「」《》・～]/u

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u

/** A single Chinese character among Latin letters is really two bytes of a Western text, such as `äc`. */
const standsAlone = (before: string, after: string): boolean =>
  !wide.test(before) &&
  !wide.test(after) &&
  (/\p{Script=Latin}/u.test(before) || /\p{Script=Latin}/u.test(after))

/**
 * Scores how well a text beyond ASCII reads: words of one script in ordinary case count in
 * favour, signs within words against.
 */
export const scoreReading = (text: string): number => {
  let score = 0
  const characters = Array.from(text)
  characters.forEach((character, index) => {
    if (character <= '\u007f') return
    const before = characters[index - 1] ?? ' '
    const after = characters[index + 1] ?? ' '
    const isInWord = /\p{L}/u.test(before) && /\p{L}/u.test(after)
    if (/[\u0080-\u009f\ufffd\ue000-\uf8ff]/u.test(character)) score -= 6
    else if (
      /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(character)
    )
      score += standsAlone(before, after) ? -2 : 1.2
    else if (/\p{Lu}/u.test(character)) score += /\p{Ll}/u.test(before) ? -2 : 0.6
    else if (/\p{L}/u.test(character)) score += isSameScript(character, before, after) ? 1 : -1
    else if (isInWord) score += /[’‘'·]/u.test(character) ? 0.5 : -2
    else score += usualSigns.test(character) ? 0.7 : -0.6
  })
  return score
}

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
]

const isSameScript = (character: string, before: string, after: string): boolean => {
  const script = scripts.find((pattern) => pattern.test(character))
  return [before, after].every((other) => !/\p{L}/u.test(other) || script?.test(other) === true)
}
