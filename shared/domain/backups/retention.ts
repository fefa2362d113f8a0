/** How many backups are kept. */
export const keptOfToday = 3
export const keptDays = 14
export const keptMonths = 12

/** How long after the last backup the next one is due while changes are being made. */
export const backupIntervalMs = 3 * 60 * 60 * 1000

/** A backup as far as the retention policy is concerned. */
export interface DatedBackup {
  takenAt: Date
}

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-')

const monthOf = (date: Date): string => [date.getFullYear(), date.getMonth() + 1].join('-')

/** Lists the keys of the current period and of those before it, newest first. */
const listPeriods = (
  count: number,
  now: Date,
  goBack: (now: Date, steps: number) => Date,
  keyOf: (date: Date) => string,
): string[] => Array.from({ length: count }, (_, steps) => keyOf(goBack(now, steps)))

const daysBefore = (now: Date, days: number): Date =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() - days)

const monthsBefore = (now: Date, months: number): Date =>
  new Date(now.getFullYear(), now.getMonth() - months, 1)

const pickNewestPer = <Backup extends DatedBackup>(
  newestFirst: readonly Backup[],
  periods: readonly string[],
  keyOf: (date: Date) => string,
): Backup[] =>
  periods.flatMap((period) => newestFirst.find(({ takenAt }) => keyOf(takenAt) === period) ?? [])

/**
 * Chooses the backups worth keeping, newest first: three of today, the newest of each of the last
 * 14 days and the newest of each of the last 12 months, by this computer's calendar. The newest
 * backup of all is kept as well, and so are those dated in the future because the clock was set
 * back.
 */
export const chooseBackupsToKeep = <Backup extends DatedBackup>(
  backups: readonly Backup[],
  now: Date,
): Backup[] => {
  const newestFirst = [...backups].sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime())
  const today = dayOf(now)
  const kept = new Set<Backup>([
    ...newestFirst.slice(0, 1),
    ...newestFirst.filter(({ takenAt }) => takenAt > now),
    ...newestFirst.filter(({ takenAt }) => dayOf(takenAt) === today).slice(0, keptOfToday),
    ...pickNewestPer(newestFirst, listPeriods(keptDays, now, daysBefore, dayOf), dayOf),
    ...pickNewestPer(newestFirst, listPeriods(keptMonths, now, monthsBefore, monthOf), monthOf),
  ])
  return newestFirst.filter((backup) => kept.has(backup))
}

/**
 * Whether a backup should be taken: something has changed since the newest one, and that one is
 * from another day or older than the interval.
 */
export const isBackupDue = (
  backups: readonly DatedBackup[],
  lastChange: Date | null,
  now: Date,
): boolean => {
  if (lastChange === null) return false
  const past = backups.map(({ takenAt }) => takenAt).filter((takenAt) => takenAt <= now)
  const newest = past.reduce<Date | null>((a, b) => (a === null || b > a ? b : a), null)
  if (newest === null) return true
  if (lastChange <= newest) return false
  return dayOf(newest) !== dayOf(now) || now.getTime() - newest.getTime() >= backupIntervalMs
}
