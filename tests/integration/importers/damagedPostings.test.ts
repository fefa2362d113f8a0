import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import type { RoleDraft } from '@shared/model/role'
import { readChosenFile } from '@electron/services/documentReading/readChosenFile'
import { inProcessReading } from '../../helpers/inProcessReading'
import { createTemporaryFolder, expectOk } from '../store/temporaryWorkspace'

const projectRoot = resolve(import.meta.dirname, '../../..')
const postings = [
  resolve(projectRoot, 'resources/sample/postings/head-of-data.txt'),
  resolve(projectRoot, 'tests/fixtures/postings/warehouse-manager.txt'),
  resolve(projectRoot, '../shared/fixtures/postings/chief-of-technology.txt'),
].filter((path) => existsSync(path))

/** What a program sees that takes UTF-8 for the encoding that Windows uses in western Europe. */
const misread = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

const toUtf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

const mapLines = (text: string, change: (line: string, index: number) => string): string =>
  text.split('\n').map(change).join('\n')

const damages: Record<string, (text: string) => string | Uint8Array> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of an old Mac': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'UTF-16': (text) => toUtf16(text, false),
  'UTF-16 with the bytes swapped': (text) => toUtf16(text, true),
  'UTF-8 taken for windows-1252': misread,
  'UTF-8 taken for windows-1252 twice': (text) => misread(misread(text)),
  'accents in letters of their own': (text) =>
    text.replaceAll(/[\u00C0-\u00FF]/gu, (letter) => letter.normalize('NFD')),
  'blanks that don’t break': (text) => text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '\u00A0'),
  'soft hyphens and letters without width': (text) =>
    text.replaceAll(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00AD').replaceAll('e r', 'e\u200B r'),
  'blanks at the ends of lines': (text) => mapLines(text, (line) => `${line} \t `),
  'empty lines doubled': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
  'signs written as in HTML': (text) => text.replaceAll('&', '&amp;').replaceAll('’', '&rsquo;'),
  'other bullets': (text) => text.replaceAll('•', '▪'),
  'lines moved in': (text) => mapLines(text, (line) => (line === '' ? line : `    ${line}`)),
}

/** Ids differ from one import to the next; what is not seen, and how an accent is written, stays as it was. */
const comparable = (draft: RoleDraft): unknown =>
  JSON.parse(
    JSON.stringify(draft, (key, part: unknown) => (key === 'id' ? undefined : part))
      .normalize('NFC')
      .replaceAll('\u00A0', ' ')
      .replaceAll(/[\u00AD\u200B]/gu, ''),
  )

const importPosting = async (content: string | Uint8Array) => {
  const path = join(await createTemporaryFolder(), 'posting.txt')
  await writeFile(path, content)
  const { posting } = expectOk(await readChosenFile(path, inProcessReading))
  expect(posting.roles).toHaveLength(1)
  return comparable(assembleRoleDraft(posting.roles[0]!, posting))
}

describe.each(postings)('a posting lands whole: %s', (path) => {
  it.each(Object.entries(damages))('with %s', async (_name, damage) => {
    const text = await readFile(path, 'utf8')
    expect(await importPosting(damage(text))).toEqual(await importPosting(text))
  })
})
