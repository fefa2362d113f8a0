/** A time of day, in minutes since midnight. */
export type TimeOfDay = number

const clock = /^(\d{1,2})(?:[:.h]\s?(\d{2})?)?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?$/iu

/** Reads a time of day as people type it: `14:00`, `14.30`, `9`, `2 pm`, `9h30`, `14 Uhr`; null for anything else. */
export const readTypedTime = (typed: string): TimeOfDay | null => {
  const match = clock.exec(typed.trim())
  if (match === null) return null
  const half = match[3]?.toLowerCase().replaceAll('.', '')
  const isHalf = half === 'am' || half === 'pm'
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? 0)
  if (minutes > 59 || hours > 23 || (isHalf && (hours < 1 || hours > 12))) return null
  const ofDay = isHalf ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours
  return ofDay * 60 + minutes
}

/** Writes a time of day as `09:30`. */
export const formatTime = (time: TimeOfDay): string =>
  `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`
