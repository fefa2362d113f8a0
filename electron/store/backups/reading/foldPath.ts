/**
 * A form that is the same for all paths which some system takes for one: those that differ in
 * case, or in how accents are put together. By way of capitals, as Windows compares, since
 * two small letters may share one: σ and ς.
 */
export const foldPath = (path: string): string =>
  path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
