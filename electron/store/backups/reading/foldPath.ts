/**
 * Folds a path so that paths which some system treats as equal become equal: those that differ
 * in case or in Unicode normalisation. Folds to upper case, as Windows does, since two
 * lower-case letters may share one capital: σ and ς.
 */
export const foldPath = (path: string): string =>
  path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
