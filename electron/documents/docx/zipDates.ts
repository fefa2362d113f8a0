const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endOfCentralDirectory = 0x06054b50

/** A day as MS-DOS stores it: seven bits of years since 1980, four of months, five of days. */
const toDosDate = (day: string): number => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return ((year - 1980) << 9) | (month << 5) | date
}

const writeDate = (zip: DataView, offset: number, dosDate: number): void => {
  zip.setUint16(offset, 0, true)
  zip.setUint16(offset + 2, dosDate, true)
}

const findEnd = (zip: DataView): number => {
  for (let offset = zip.byteLength - 22; offset >= 0; offset -= 1) {
    if (zip.getUint32(offset, true) === endOfCentralDirectory) return offset
  }
  throw new Error('These bytes are not a zip archive.')
}

/**
 * Sets the date of every file in a zip archive to midnight of `day` (`YYYY-MM-DD`,
 * from 1980), in place, so that equal content makes equal bytes. Layout by PKWARE's
 * APPNOTE 4.3; throws for other bytes, and knows no ZIP64.
 */
export const setZipDates = (bytes: Uint8Array, day: string): void => {
  const zip = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const dosDate = toDosDate(day)
  const end = findEnd(zip)
  const count = zip.getUint16(end + 10, true)
  let entry = zip.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    const local = zip.getUint32(entry + 42, true)
    if (zip.getUint32(entry, true) !== centralHeader || zip.getUint32(local, true) !== localHeader)
      throw new Error('The directory of this zip archive is damaged.')
    writeDate(zip, entry + 12, dosDate)
    writeDate(zip, local + 10, dosDate)
    entry +=
      46 +
      zip.getUint16(entry + 28, true) +
      zip.getUint16(entry + 30, true) +
      zip.getUint16(entry + 32, true)
  }
}
