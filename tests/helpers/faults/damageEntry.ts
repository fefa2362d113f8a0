import { readFile, writeFile } from 'node:fs/promises'

/** Flips bits in the middle of an entry of a ZIP file, as a failing disk would. */
export const damageEntry = async (zip: string, path: string): Promise<void> => {
  const bytes = await readFile(zip)
  const name = bytes.indexOf(Buffer.from(path))
  if (name < 0) throw new Error(`${path} is not in ${zip}.`)
  const header = name - 30
  const data = name + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  const middle = data + Math.floor(bytes.readUInt32LE(header + 18) / 2)
  bytes[middle] = bytes[middle]! ^ 0xff
  await writeFile(zip, bytes)
}
