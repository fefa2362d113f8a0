import type { CvLine } from '../cvLine'
import type { Found } from './findMails'

const address =
  /(?<![\p{L}\p{N}@._/-])(?:https?:\/\/|www\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,4}(?:com|org|net|io|dev|de|me|co|uk|fr|es|it|pt|nl|se|pl|ru|cn|jp|info|eu|edu|ch|at|be|app|tech|ai|us|ca|in|br|gr|blog|page|site|online|name|pro|xyz|works|design|social|gov|academy|codes|github|biz|tv|la|id|so|sh|cc|moe|cat|online|space|cloud|art|ninja|science|ink|wiki)(?::\d+)?(?:\/[^\s,;|<>()"“”\t•·]*)?(?![\p{L}\p{N}@])/giu

/** Abbreviations and techniques that look like addresses. */
const noAddress =
  /^(?:e\.g|i\.e|node\.js|vue\.js|asp\.net|next\.js|b\.sc|m\.sc|ph\.d|socket\.io|vb\.net|ado\.net|.{1,3}\.(?:in|me|at|it|so|us|be|id|co|la))$/iu

/** The addresses of pages in lines, as they are written, each once. */
export const findLinks = (lines: readonly CvLine[]): Found[] => {
  const found: Found[] = []
  for (const { text, number } of lines) {
    for (const match of text.matchAll(address)) {
      const link = match[0].replace(/[.,;:]+$/u, '')
      const key = link.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/gu, '')
      const isKnown = found.some(
        (each) =>
          each.text.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/gu, '') === key,
      )
      if (
        !noAddress.test(link) &&
        !isKnown &&
        !text.slice(match.index + match[0].length).startsWith('@')
      )
        found.push({ text: link, line: number })
    }
  }
  return found
}
