import { maxDepth } from '../files'

/** A file's header and trailer wrap the record in one level. */
const maxRecordDepth = maxDepth - 1

/**
 * Deep-freezes a JSON value. False, leaving it partly frozen, when it is nested too deeply for
 * a file.
 */
export const freezeJson = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return true
  if (depth >= maxRecordDepth) return false
  for (const part of Object.values(value)) if (!freezeJson(part, depth + 1)) return false
  Object.freeze(value)
  return true
}

/**
 * Copies a value as a file would return it: no undefined, no class, nothing shared. Null if it
 * is not JSON.
 */
export const copyAsJson = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value))
  } catch {
    return null
  }
}
