const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

/**
 * Matches `phrase` where it stands as whole words, whatever spaces lie between
 * them. `before` and `after` are patterns of what else belongs to the match.
 */
export const createWordPattern = (
  phrase: string,
  flags: 'gu' | 'giu',
  { before = '', after = '' } = {},
): RegExp => {
  const words = phrase.trim().split(/\s+/u).map(escapeForPattern).join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}_])${before}${words}${after}(?![\\p{L}\\p{N}_])`, flags)
}

/** Whether `phrase` stands in `text` as whole words, in the same letters. */
export const hasWords = (text: string, phrase: string): boolean =>
  createWordPattern(phrase, 'gu').test(text)
