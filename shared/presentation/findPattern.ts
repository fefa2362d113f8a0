import { plain, type TextMatch } from '../domain/withholding/textMatch'

/** Every place where a pattern, which has the flag `g`, matches. */
export const findPattern = (text: string, pattern: RegExp): TextMatch[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    isCertain: true,
    kept: plain,
  }))

/** A pattern, for the flag `u`, that matches a text literally. */
export const escapePattern = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&')
