/** Some systems take names that differ in case, or in how accents are put together, for one. */
export const foldPath = (path: string): string => path.normalize('NFC').toLowerCase()
