/** The separators in a language's numbers. */
export interface NumberSigns {
  /** Between groups of three digits; a space if the language has none. */
  group: string
  decimal: string
}

/** Finds the separators of a language (BCP 47), or of the system's language. */
export const findNumberSigns = (locale?: string): NumberSigns => {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(
    1_234_567.8,
  )
  const find = (type: 'group' | 'decimal'): string | undefined =>
    parts.find((part) => part.type === type)?.value
  return { group: find('group') ?? ' ', decimal: find('decimal') ?? '.' }
}

/** Reads a number written in thousands, such as 180,000 for `180k` or `1,5 K`; null for any other text. */
export const readThousands = (text: string, { group, decimal }: NumberSigns): number | null => {
  const [, digits] = /^[^\p{Nd}]*(\p{Nd}[\p{Nd}.,'’\s]*?)\s?[kKкК](?!\p{L})/u.exec(text) ?? []
  if (digits === undefined) return null
  const plain = digits
    .replaceAll(group, '')
    .replace(/[\s'’]/gu, '')
    .replaceAll(decimal, '.')
  const amount = Number(plain) * 1000
  return Number.isFinite(amount) ? Math.round(amount) : null
}
