import type { CvReading } from '@shared/model/reading/cvReading'
import { composeReading, noValues } from './composeReading'

interface Property {
  name: string
  value: string
}

const decodeQuoted = (value: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(
      Buffer.from(
        value.replace(/=([\dA-F]{2})/giu, (_whole, code: string) =>
          String.fromCharCode(parseInt(code, 16)),
        ),
        'latin1',
      ),
    ),
  )

const unescape = (value: string): string =>
  value.replace(/\\([nN,;\\])/gu, (_whole, sign: string) => (/n/iu.test(sign) ? '\n' : sign))

const readProperty = (line: string): Property | null => {
  const colon = line.indexOf(':')
  if (colon < 1) return null
  const [name = '', ...parameters] = line.slice(0, colon).split(';')
  const raw = line.slice(colon + 1)
  const isQuoted = parameters.some((each) => /quoted-printable/iu.test(each))
  return {
    name: name.replace(/^.*\./u, '').toUpperCase(),
    value: isQuoted ? decodeQuoted(raw) : raw,
  }
}

const unfold = (text: string): string[] =>
  text
    .replace(/=\r?\n(?=[^\s:]*=)/gu, '')
    .replace(/\r?\n[ \t]/gu, '')
    .split(/\r?\n/u)

const splitParts = (value: string): string[] =>
  value.split(/(?<!\\);/u).map((part) => unescape(part).trim())

const parseCard = (lines: readonly string[]): CvReading => {
  const properties = lines.map(readProperty).filter((property) => property !== null)
  const all = (name: string): string[] =>
    properties
      .filter((property) => property.name === name)
      .map(({ value }) => unescape(value).trim())
      .filter((value) => value !== '')
  const [family = '', given = '', middle = ''] = splitParts(
    properties.find(({ name }) => name === 'N')?.value ?? '',
  )
  const address = splitParts(properties.find(({ name }) => name === 'ADR')?.value ?? '')
  const [title = ''] = all('TITLE')
  const [organisation = ''] = properties
    .filter(({ name }) => name === 'ORG')
    .map(({ value }) => splitParts(value)[0] ?? '')
  return composeReading(
    {
      ...noValues,
      name: all('FN')[0] ?? [given, middle, family].filter(Boolean).join(' '),
      headline: title,
      emails: all('EMAIL'),
      phones: all('TEL').map((phone) => phone.replace(/^tel:/iu, '')),
      location: [address[3], address[6]]
        .filter((part) => part !== undefined && part !== '')
        .join(', '),
      links: all('URL'),
      experience:
        organisation === '' ? [] : [{ title, organisation, from: '', to: 'present', text: '' }],
      others: all('NOTE'),
    },
    '',
  )
}

/** Reads the first card of a vCard file; null if it is none. */
export const readVcard = (text: string): CvReading | null => {
  const [, card] = /BEGIN:VCARD\s*\r?\n([\s\S]*?)END:VCARD/iu.exec(text) ?? []
  return card === undefined ? null : parseCard(unfold(card))
}
