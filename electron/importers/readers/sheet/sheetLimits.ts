/** Limits for reading one list of candidates, beside those for any document. */
export const sheetLimits = {
  rows: 50_000,
  columns: 300,
} as const
