import type { Candidate } from '../../model/candidate'

const escape = (text: string): string =>
  text.replace(/([\\,;])/gu, '\\$1').replace(/\r\n?|\n/gu, '\\n')

const longestLine = 72

/** How many bytes a sign takes in UTF-8. */
const countBytes = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** Long lines go on in the next one, behind a blank; never within a character. */
const fold = (line: string): string => {
  const signs = Array.from(line)
  let folded = ''
  let bytes = 0
  for (const sign of signs) {
    const size = countBytes(sign)
    if (bytes + size > longestLine) {
      folded += '\r\n '
      bytes = 1
    }
    folded += sign
    bytes += size
  }
  return folded
}

const writeCard = ({ name, contact, headline, location, experience, notes }: Candidate): string => {
  const [position] = experience
  const words = name.split(/\s+/u)
  const family = words.at(-1) ?? ''
  const given = words.slice(0, -1).join(' ')
  const list = (key: string, values: readonly string[]): string[] =>
    values.filter(Boolean).map((value) => `${key}:${escape(value)}`)
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escape(family)};${escape(given)};;;`,
    ...list('FN', [name]),
    ...list('TITLE', [headline === '' ? (position?.title ?? '') : headline]),
    ...list('ORG', [position?.organisation ?? '']),
    ...list('EMAIL', [contact.email, ...(contact.otherEmails ?? [])]),
    ...list('TEL', [contact.phone, ...(contact.otherPhones ?? [])]),
    ...(location === '' ? [] : [`ADR:;;;${escape(location)};;;`]),
    ...list('URL', contact.links),
    ...list('NOTE', [notes]),
    'END:VCARD',
  ]
    .map(fold)
    .join('\r\n')
}

/** Candidates as a vCard file, one card each, with how to reach them and what they are. */
export const writeVcards = (candidates: readonly Candidate[]): string =>
  candidates.map((candidate) => `${writeCard(candidate)}\r\n`).join('')
