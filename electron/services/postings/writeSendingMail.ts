import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { platform } from 'node:process'
import { ok, type Result } from '@shared/contract/result'
import { cleanLine } from '@shared/domain/text/cleanText'
import { makeSafeName } from '@shared/domain/text/safeFileName'
import { findSendingMailWords } from '@shared/labels/sendingMail'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Agency } from '@shared/model/agency'
import { buildMailDraft } from '@electron/documents/buildMailDraft'
import { failStorage } from '@electron/store/files'
import { findFreePath } from '../files/findFreePath'
import { measureRoomForName } from '../files/roomForName'
import { formatLocalDay } from '../today/localDay'
import { syncExportFolders, writeExportFiles } from './exportFiles'

/** The postings that one agency gets. */
export interface SendingMail {
  agency: Pick<Agency, 'name' | 'contacts'>
  /** The titles as they stand in the postings. */
  titles: readonly string[]
  /** The language of its words, as a BCP 47 tag. */
  language: string
  /** The written files that go along, as absolute paths. */
  paths: readonly string[]
  /** The folder that it is written to. */
  folder: string
  now: Date
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
  '.html': 'text/html',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.json': 'application/json',
}

const findRecipient = ({ contacts }: SendingMail['agency']) => {
  const reached = contacts.find(({ email }) => email.trim() !== '')
  return reached === undefined ? null : { name: reached.name, address: reached.email }
}

const writeBody = ({ titles, language }: SendingMail): string => {
  const { greeting, attached, closing } = findSendingMailWords(language)
  const list = titles.map((title) => `- ${title}`)
  return [greeting, '', attached, ...list, '', closing, ''].join('\n')
}

/**
 * Writes a mail with the postings for an agency that the mail program opens for sending, to the
 * first contact that has an address, and returns its path. A mail of the same name is kept beside
 * it. Fails with the disk's error.
 */
export async function writeSendingMail(mail: SendingMail): Promise<Result<string>> {
  const { agency, titles, paths, folder, now } = mail
  const day = formatLocalDay(now)
  const ending = ` - ${day}.eml`
  const room = measureRoomForName(folder, platform) - Buffer.byteLength(ending) - 6
  try {
    const attachments = await Promise.all(
      paths.map(async (path) => ({
        fileName: basename(path),
        mediaType: mediaTypes[extname(path)] ?? 'application/octet-stream',
        content: await readFile(path),
      })),
    )
    const digest = createHash('sha256')
    for (const { content } of attachments) digest.update(content)
    const named = titles.map((title) => titleOrPlaceholder('roles', cleanLine(title)))
    const text = buildMailDraft({
      to: findRecipient(agency),
      subject: named.join('; '),
      body: writeBody({ ...mail, titles: named }),
      writtenAt: now,
      attachments,
      boundary: `rolebench-${digest.digest('hex').slice(0, 32)}`,
    })
    const path = await findFreePath(
      join(folder, `${makeSafeName(agency.name, room, 'Postings')}${ending}`),
    )
    const { error } = await writeExportFiles([{ path, bytes: Buffer.from(text) }], false)
    if (error !== null) return { ok: false, error }
    await syncExportFolders([{ path, bytes: new Uint8Array() }])
    return ok(path)
  } catch (error) {
    return failStorage(error, 'export')
  }
}
