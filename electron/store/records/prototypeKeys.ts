/*
 * JSON may name a field `__proto__`, and to JSON that is a field like any other. Assigned to
 * an object in memory it is not: it replaces what the object inherits from, or is lost. In
 * memory such a field therefore has another name, which no program would think of.
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

/** A value parsed from `bytes`, with the fields called `__proto__` under their name in memory. */
export const renameForMemory = (value: unknown, bytes: Buffer): unknown =>
  maySpellIt.test(bytes.toString('latin1')) ? renameDeeply(value) : value

/**
 * The JSON text of a record with those fields under their own name again. Within a string
 * value quotation marks are escaped, so that only a key can look like one.
 */
export const renameForFile = (json: string): string =>
  json.replaceAll(`${keyInMemory}:`, `${keyInFile}:`)
