import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const cvFolder = join(import.meta.dirname, '../../../fixtures/cvs/files')

export interface DroppedFile {
  name: string
  content: Buffer
}

/** Reads labelled CVs by their names, to drop them on the window. */
export const readCvFiles = (names: readonly string[]): Promise<DroppedFile[]> =>
  Promise.all(names.map(async (name) => ({ name, content: await readFile(join(cvFolder, name)) })))

/** A mail with a CV as its attachment. */
export const createCvMail = async (attached: string): Promise<DroppedFile> => {
  const cv = await readFile(join(cvFolder, attached))
  const mail = [
    'From: Maëlys Quintard <maelys.quintard@example.org>',
    'To: Ines Hartwig <ines@agency.example>',
    'Subject: My application',
    'Date: Mon, 01 Mar 2027 09:00:00 +0000',
    'Message-ID: <cv-1@example.org>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Please find my CV attached.',
    '',
    '--part',
    `Content-Type: application/octet-stream; name=${attached}`,
    `Content-Disposition: attachment; filename=${attached}`,
    'Content-Transfer-Encoding: base64',
    '',
    cv.toString('base64').replace(/.{76}/gu, '$&\r\n'),
    '--part--',
  ]
  return { name: 'application.eml', content: Buffer.from(mail.join('\r\n')) }
}
