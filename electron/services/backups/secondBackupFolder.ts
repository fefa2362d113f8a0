import { mkdir, realpath } from 'node:fs/promises'
import path, { dirname, join, type PlatformPath } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '@shared/contract/result'
import { createSchemaCodec, DatabaseFile, failStorage } from '@electron/store/files'

const choiceSchema = z.object({ folder: z.string().min(1).nullable() })

/** The second backup folder, chosen for all workspaces of this user. */
export interface SecondBackupFolder {
  /** Absolute; null if none is chosen. */
  get(): Promise<string | null>
  /** The same as a list. */
  list(): Promise<readonly string[]>
  save(folder: string | null): Promise<Result<null>>
}

/** Creates access to the choice in a file of the user data folder, which need not exist yet. */
export const createSecondBackupFolder = (userDataFolder: string): SecondBackupFolder => {
  const filePath = join(userDataFolder, 'backup-place.json')
  const file = new DatabaseFile(filePath, createSchemaCodec(choiceSchema, 'a folder for backups'))
  // An unreadable choice counts as none and is replaced by the next.
  const read = async (): Promise<string | null> =>
    (await file.read().catch(() => null))?.folder ?? null
  let known: Promise<string | null> | null = null
  const get = (): Promise<string | null> => (known ??= read())

  return {
    get,
    list: async () => {
      const folder = await get()
      return folder === null ? [] : [folder]
    },
    save: async (folder) => {
      try {
        await mkdir(dirname(filePath), { recursive: true })
        await file.write({ folder })
        known = Promise.resolve(folder)
        return ok(null)
      } catch (error) {
        return failStorage(error, 'save')
      }
    },
  }
}

/** Whether a path is a folder itself or inside it, by the rules of a system's paths. Both are absolute. */
export const isInside = (place: string, folder: string, rules: PlatformPath = path): boolean => {
  const way = rules.relative(folder, place)
  return way.split(rules.sep)[0] !== '..' && !rules.isAbsolute(way)
}

/** Refuses a folder in the workspace itself, since its backups would be lost along with the workspace. */
export const checkSecondBackupFolder = async (
  workspaceFolder: string,
  place: string,
): Promise<Result<null>> => {
  try {
    return isInside(await realpath(place), await realpath(workspaceFolder))
      ? fail(
          'invalid-input',
          'This folder is inside the workspace and would be lost along with it. Choose a folder elsewhere, preferably on another disk.',
        )
      : ok(null)
  } catch (error) {
    return failStorage(error, 'read')
  }
}
