import type { Salary } from '@shared/model/role'

/** Roughly how many units of a currency a euro is; those not listed are near one. */
const unitsPerEuro: Readonly<Record<string, number>> = {
  AED: 4,
  ARS: 1_500,
  BRL: 6,
  CLP: 1_000,
  CNY: 8,
  COP: 4_500,
  CZK: 25,
  DKK: 7.5,
  EGP: 55,
  HKD: 9,
  HUF: 400,
  IDR: 18_000,
  INR: 95,
  ISK: 145,
  JPY: 165,
  KRW: 1_550,
  KZT: 550,
  MXN: 21,
  NOK: 11.5,
  PHP: 65,
  PLN: 4.3,
  RON: 5,
  RSD: 117,
  RUB: 95,
  SAR: 4,
  SEK: 11,
  THB: 38,
  TRY: 45,
  TWD: 36,
  UAH: 48,
  VND: 28_000,
  ZAR: 20,
}

/** In euros: less or more than this is nearly always a slip of the keyboard or of the period. */
const bounds: Readonly<Record<string, readonly [least: number, most: number]>> = {
  hour: [2, 500],
  day: [15, 5_000],
  month: [100, 60_000],
  year: [1_500, 3_000_000],
}

/** The top of a real range is seldom five times its bottom. */
const widestFactor = 5

/** Says why a pay range can't be meant; null if it can. */
export const findImplausible = ({ min, max, currency, period }: Salary): string | null => {
  if (min !== null && max !== null && min > max) return 'The least is more than the most'
  if (min !== null && max !== null && min > 0 && max / min >= widestFactor)
    return `The most is ${Math.round(max / min)} times the least`
  const [least, most] = bounds[period] ?? [0, Infinity]
  const units = unitsPerEuro[currency] ?? 1
  const amounts = [min, max].filter((amount) => amount !== null && amount > 0)
  if (amounts.some((amount) => amount !== null && amount < least * units))
    return `That is very little for one ${period}`
  if (amounts.some((amount) => amount !== null && amount > most * units))
    return `That is very much for one ${period}`
  return null
}
