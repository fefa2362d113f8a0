import { daySchema } from '../../../model/record'

/**
 * A calendar day written as `2026-11-23`, `23.11.2026` or with slashes where only one reading
 * is possible; others are read differently across countries, so null.
 */
export const readDay = (text: string): string | null => {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (iso !== null) return daySchema.safeParse(iso[0]).data ?? null
  const [, first = '', second = '', year = ''] =
    /\b(\d{1,2})([./]\d{1,2})[./](\d{4})\b/.exec(text) ?? []
  if (year === '') return null
  const isDotted = second.startsWith('.')
  const other = second.slice(1)
  if (!isDotted && Number(first) <= 12 && Number(other) <= 12 && first !== other) return null
  const [day, month] = isDotted || Number(first) > 12 ? [first, other] : [other, first]
  return (
    daySchema.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).data ?? null
  )
}
