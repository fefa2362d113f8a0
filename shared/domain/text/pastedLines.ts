/** The marker before the text of a list line. */
export type PastedMarker = 'bullet' | 'number' | null

export interface MarkedLine {
  marker: PastedMarker
  text: string
}

// A hyphen, dash, asterisk or plus is a bullet only before a space; the rest may touch the text.
const bullet = /^(?:[•●○◦▪▫■□‣⁃∙·►▶▸➢➤➔✓✔✅☑✦❖◈◆◇◊\uF0B7\uF0A7]\uFE0F?\s*|[-–—*+]\s+|o\s{2,})/u
const checkbox = /^\[[ xX]?\]\s+/
const number = /^(?:\(?\d{1,2}[.)]|\d{3}[.)]|\(?[a-z][.)])\s+/

/** Separates a list line's bullet, number or check box from its text, both trimmed. */
export const readMarkedLine = (line: string): MarkedLine => {
  const text = line.trim()
  const afterBullet = text.replace(bullet, '')
  if (afterBullet !== text)
    return { marker: 'bullet', text: afterBullet.replace(checkbox, '').trim() }
  const afterNumber = text.replace(number, '')
  if (afterNumber !== text) return { marker: 'number', text: afterNumber.trim() }
  return { marker: null, text }
}

/**
 * Splits a list that was pasted as text into items: one per line that is not blank, without
 * bullets and numbering. A line that is only a marker is dropped.
 */
export const splitPastedLines = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => readMarkedLine(line).text)
    .filter((line) => line !== '')
