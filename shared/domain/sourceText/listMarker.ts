/** What precedes the text of a list line. */
export interface ListMarker {
  kind: 'bullet' | 'number'
  text: string
}

// An asterisk, plus or `o` is a bullet only before a space; a hyphen or dash also before a word;
// the others may touch the text.
// `O que fazemos` and `o seu perfil` begin with the Portuguese article.
const bullet =
  /^(?:[•●○◦▪▫■□◆◇❖‣⁃∙·・►▶▸▹➢➤➔➜→»✓✔✅☑✦★☆※◼◾⬥⁌❯\uF0B7\uF0A7\uF0D8\uF076\uF0FC]\uFE0F?\s*|[-–—*+~>]\s+|[-–—](?=[¿¡]?\p{L}{2})|[oO](?:\t|\s{2,})(?=\p{L})|o\s(?!(?:que|qual|seu|teu|nosso)\b)(?=\p{Lu}|\p{Ll}{3}))/u
const checkbox = /^\[[ xX]?\]\s+/
const number =
  /^(?:[(（]?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4}|[A-Z])[.)）、．]\s*(?=[^\s\d.,])|[（(]?[一二三四五六七八九十]{1,3}[、.)）．]\s*|[①-⑳]\s*|\d{1,2}[、．]\s*|\d{1,2}，\s*(?=\D)|[\d٠-٩]{1,2}[-–]\s+(?=\p{L})|[٠-٩]{1,2}[.)]\s+)/u
/** `a) text` requires its space; otherwise `e.g.` would be an item. */
const latinNumber = /^[(（]?(?:[a-zA-Z]|[ivx]{1,4})[.)）][^\s]/u

/** The bullet or number that a line begins with, and what follows it; null where there is none. */
export const readListMarker = (line: string): ListMarker | null => {
  const afterBullet = line.replace(bullet, '')
  if (afterBullet !== line) {
    const text = afterBullet.replace(checkbox, '').trim()
    return text === '' ? null : { kind: 'bullet', text }
  }
  if (latinNumber.test(line)) return null
  const afterNumber = line.replace(number, '')
  return afterNumber === line || afterNumber.trim() === ''
    ? null
    : { kind: 'number', text: afterNumber.trim() }
}
