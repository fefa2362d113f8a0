const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** Formats a file size as file managers do, e.g. `48 kB`. */
export const formatBytes = (bytes: number): string => {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: step >= 2 ? 1 : 0,
  }).format(bytes / 1_000 ** step)
}
