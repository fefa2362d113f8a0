const hoursOfWeek = 168

const hours = /^(\d{1,3}(?:[.,]\d{1,2})?)(?:\s*(?:[-–—]|to|bis)\s*(\d{1,3}(?:[.,]\d{1,2})?))?/u
const byWeek = /^\s*(?:\/|per|an?|pro)\s*(?:week|Woche)$/iu

/**
 * Whether what looks like an amount by the week is the number of hours that people work in one, as in
 * a field of working hours: `38.5 a week`. With a currency it is pay.
 */
export const isWeeklyHours = (text: string): boolean => {
  const words = text.trim()
  const found = hours.exec(words)
  if (found === null || !byWeek.test(words.slice(found[0].length))) return false
  const [, ...figures] = found
  return figures.every(
    (figure: string | undefined) =>
      figure === undefined || Number(figure.replace(',', '.')) <= hoursOfWeek,
  )
}
