import type { NumberSigns } from '@shared/domain/typing/readAmount'

/** Finds the separators of a language (BCP 47), or of the system's language. */
export const findNumberSigns = (locale?: string): NumberSigns => {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(
    1_234_567.8,
  )
  const find = (type: 'group' | 'decimal'): string | undefined =>
    parts.find((part) => part.type === type)?.value
  return { group: find('group') ?? ' ', decimal: find('decimal') ?? '.' }
}
