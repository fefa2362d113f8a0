import { foldDigits } from '../text/foldDigits'

/** The separators in a language's numbers. */
export interface NumberSigns {
  /** Between groups of three digits; a space if the language has none. */
  group: string
  decimal: string
}

const multipliers: Readonly<Record<string, number>> = {
  k: 1_000,
  к: 1_000,
  т: 1_000,
  тыс: 1_000,
  tsd: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  м: 1_000_000,
  mn: 1_000_000,
  mio: 1_000_000,
  mln: 1_000_000,
  млн: 1_000_000,
  million: 1_000_000,
}

const currencyBefore = /^(?:\p{Sc}|[A-Z]{3}(?![\p{L}]))\s*/u
const currencyAfter = /\s*(?:\p{Sc}|(?<!\p{L})[A-Z]{3})$/u

/** Whether a sign that occurs once with three digits behind it separates thousands. */
const isGrouping = (whole: string, sign: string, hasMultiplier: boolean, signs: NumberSigns) =>
  whole !== '0' && (!hasMultiplier || sign !== signs.decimal)

/** The digits with a point for the decimal sign; null where the signs can't be those of one number. */
const readDigits = (text: string, hasMultiplier: boolean, signs: NumberSigns): string | null => {
  const plain = text.replace(/[\s'’٬]/gu, '').replaceAll('٫', '.')
  if (/^\d+$/.test(plain)) return plain
  const [, whole = '', sign = '', rest = ''] = /^(\d+)([.,])(\d+)$/.exec(plain) ?? []
  if (sign !== '')
    return rest.length === 3 && isGrouping(whole, sign, hasMultiplier, signs)
      ? whole + rest
      : `${whole}.${rest}`
  const [, groups = '', , decimals = ''] =
    /^(\d{1,3}(?:,\d{2,3})*,\d{3})(\.(\d+))?$/.exec(plain) ??
    /^(\d{1,3}(?:\.\d{3})+)(,(\d+))?$/.exec(plain) ??
    []
  if (groups === '') return null
  return groups.replace(/[.,]/g, '') + (decimals === '' ? '' : `.${decimals}`)
}

/**
 * Reads an amount as people type it: `180k`, `1.2 m`, `55.000`, `€55,000.50`, `CHF 1’250`. A sign
 * with exactly three digits behind it separates thousands whatever the language, since nobody pays
 * thousandths; only before a `k` or `m` the language decides. Null for anything else, so that a
 * field can refuse it.
 */
export const readAmount = (typed: string, signs: NumberSigns): number | null => {
  const text = foldDigits(typed).trim().replace(currencyBefore, '').replace(currencyAfter, '')
  const [, digits = '', unit = ''] = /^(\d[\d.,'’٬٫\s]*?)\s*(\p{L}*)\.?$/u.exec(text) ?? []
  const multiplier = unit === '' ? 1 : multipliers[unit.toLowerCase()]
  if (digits === '' || multiplier === undefined) return null
  const plain = readDigits(digits, unit !== '', signs)
  const amount = plain === null ? NaN : Number(plain) * multiplier
  return Number.isFinite(amount) ? Math.round(amount * 100) / 100 : null
}
