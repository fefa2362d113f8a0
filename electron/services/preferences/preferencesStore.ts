import { readFileSync, renameSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { preferencesSchema, type Preferences } from '@shared/contract/channels/appChannels'
import { ok } from '@shared/contract/result'
import { createSchemaCodec, DatabaseFile, failStorage, getErrno } from '@electron/store/files'
import type { PreferencesStore } from '../context'
import { createSerialQueue } from '@electron/store/tasks'

const setAside = (path: string): void => {
  try {
    renameSync(path, `${path}.damaged`)
  } catch {
    // The app still starts, with the defaults.
  }
}

/**
 * Reads the stored preferences over the defaults. A damaged file is set aside as `….damaged`, if
 * possible, and the defaults apply; neither that nor a missing or unreachable file prevents the
 * app from starting.
 */
const readPreferences = (path: string, defaults: Preferences): Preferences => {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return { ...defaults, ...preferencesSchema.partial().parse(stored) }
  } catch (error) {
    if (getErrno(error) === null) setAside(path)
    return defaults
  }
}

/**
 * Creates the preferences in the file at `path`, which need not exist yet. They are read at once,
 * since they determine the look of the first window. `onSaved` is called after every change.
 */
export const createPreferencesStore = (
  path: string,
  defaults: Preferences,
  onSaved?: (preferences: Preferences) => void,
): PreferencesStore => {
  const enqueue = createSerialQueue()
  const file = new DatabaseFile(path, createSchemaCodec(preferencesSchema, 'preferences'))
  let current = readPreferences(path, defaults)

  return {
    get: () => current,
    save: (changes) =>
      enqueue(async () => {
        const changed = { ...current, ...changes }
        try {
          await mkdir(dirname(path), { recursive: true })
          await file.write(changed)
        } catch (error) {
          return failStorage(error, 'save')
        }
        current = changed
        onSaved?.(changed)
        return ok(changed)
      }),
  }
}
