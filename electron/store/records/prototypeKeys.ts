/*
 * In JSON, `__proto__` is a field name like any other. Assigned to an object in memory, it is
 * not: it replaces the object's prototype or is lost. In memory such a field therefore has
 * another name, which no program is likely to use.
 */
const nameInFile = '__proto__'
const nameInMemory = '\u0000__proto__'

const maySpellIt = /__proto__|\\u00/i

const keyInMemory = JSON.stringify(nameInMemory)
const keyInFile = JSON.stringify(nameInFile)

const renameDeeply = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(renameDeeply)
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key === nameInFile ? nameInMemory : key,
      renameDeeply(part),
    ]),
  )
}

/** Renames the `__proto__` fields of a value parsed from `bytes` to their name in memory. */
export const renameForMemory = (value: unknown, bytes: Buffer): unknown =>
  maySpellIt.test(bytes.toString('latin1')) ? renameDeeply(value) : value

/**
 * Restores the names of those fields in a record's JSON text. Quotation marks within a string
 * are escaped, so only a key can match.
 */
export const renameForFile = (json: string): string =>
  json.replaceAll(`${keyInMemory}:`, `${keyInFile}:`)
