import type { Day } from '@shared/model/record'

/** Returns the present calendar day here. */
export const getToday = (): Day => {
  const now = new Date()
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()))
    .toISOString()
    .slice(0, 10)
}
