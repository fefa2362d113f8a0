import { fail, ok, type Result } from '@shared/contract/result'
import type { LogoPicture } from '@shared/document/letterhead'
import type { Agency } from '@shared/model/agency'
import type { AttachmentHash } from '@shared/model/ids'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Workspace } from '@electron/store/types'

/** The eight bytes that every PNG begins with (PNG specification, section 5.2). */
const pngSignature = [137, 80, 78, 71, 13, 10, 26, 10]

/** No logo that the window makes is larger: a few hundred pixels each way. */
const largestLogo = 2 * 1024 * 1024

/** Whether these bytes can be a logo: a PNG of at most 2 MB. */
const isLogo = (bytes: Uint8Array): boolean =>
  bytes.length <= largestLogo && pngSignature.every((byte, at) => bytes[at] === byte)

/** The bytes of a kept logo. Fails with `invalid-input` for any other file, and as reading does. */
export const readLogoFile = async (
  workspace: Pick<Workspace, 'readAttachment'>,
  hash: AttachmentHash,
): Promise<Result<Uint8Array>> => {
  const bytes = await workspace.readAttachment(hash)
  if (!bytes.ok || isLogo(bytes.value)) return bytes
  return fail('invalid-input', 'This file is not a logo.')
}

/** The logo of an agency; null where it has none. Fails with `invalid-input` where it is lost or damaged. */
const readLogo = async (
  workspace: Pick<Workspace, 'readAttachment'>,
  agency: Agency,
): Promise<Result<LogoPicture | null>> => {
  const logo = agency.letterheadStyle?.logo ?? null
  if (logo === null) return ok(null)
  const bytes = await readLogoFile(workspace, logo.hash)
  if (!bytes.ok)
    return fail(
      'invalid-input',
      `The logo in the letterhead of ${titleOrPlaceholder('agencies', agency.name)} can’t be read. Choose it again in the agency, or remove it there.`,
    )
  const { width, height, alt } = logo
  return ok({ png: Buffer.from(bytes.value).toString('base64'), width, height, alt })
}

/** An agency with its logo read, where it has one. Fails as reading it does. */
export const addLogo = async (
  workspace: Pick<Workspace, 'readAttachment'>,
  agency: Agency,
): Promise<Result<Agency & { logoPicture?: LogoPicture }>> => {
  const logo = await readLogo(workspace, agency)
  if (!logo.ok) return logo
  return ok(logo.value === null ? agency : { ...agency, logoPicture: logo.value })
}
