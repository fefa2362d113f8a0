import type { SalaryPeriod } from '@shared/model/role'
import { foldDigits } from '../text/foldDigits'

/** The names of currencies after an amount, each as the source of a pattern. */
export const currencyWords: readonly (readonly [pattern: string, code: string])[] = [
  ['人民币|人民幣|元', 'CNY'],
  ['新台币|新臺幣|新台幣|台幣|台币', 'TWD'],
  ['港币|港幣|港元', 'HKD'],
  ['日元|日圓|円', 'JPY'],
  ['美元|美金', 'USD'],
  ['欧元|歐元', 'EUR'],
  ['руб(?:л[а-я]{1,2})?\\.?|р\\.?', 'RUB'],
  ['грн\\.?|гривень', 'UAH'],
  ['тенге|тг', 'KZT'],
  ['евро|ευρώ|ευρω|euros?|يورو', 'EUR'],
  ['kr(?:onor|oner)?\\.?', 'SEK'],
  ['reais', 'BRL'],
  ['złotych|zl', 'PLN'],
  ['ريالا?(?: سعودي(?:ا)?)?|ر\\.س\\.?', 'SAR'],
  ['درهما?|د\\.إ\\.?', 'AED'],
  ['جنيها?|ج\\.م\\.?', 'EGP'],
  ['دولارا?', 'USD'],
]

/** Words that multiply the amount before them. */
export const scaleWords: readonly (readonly [pattern: string, scale: number])[] = [
  ['[kK](?![\\p{L}\\d])', 1_000],
  ['[mM](?![\\p{L}\\d])', 1_000_000],
  ['[万萬]', 10_000],
  ['千(?=[元円])', 1_000],
  ['тыс\\.?|т\\.?(?=\\s?р)', 1_000],
  ['tys\\.?', 1_000],
  ['χιλ\\.?', 1_000],
  ['ألف|آلاف', 1_000],
]

/** The words for pay periods. */
export const periodWords: readonly (readonly [SalaryPeriod, RegExp])[] = [
  [
    'hour',
    /小时|小時|时薪|時薪|時給|(?<!\p{L})(?:в|за) час(?!\p{L})|\/\s?ч(?:ас)?(?!\p{L})|\bgodz(?:in[aęy])?\b|(?:\b(?:por|per|la|i)\s|\/\s?|all'|l')(?:hora|ora|uur|timme)(?!\p{L})|\/\s?tim(?:me)?(?!\p{L})|\/\s?u(?!\p{L})|\b(?:orari[ao]|timmen|uurloon|timlön)\b|ωριαί|(?:την|ανά|\/)\s?ώρα|(?:في |ب)الساعة/iu,
  ],
  [
    'day',
    /日薪|日給|日当|每天|[/／]\s?[天日]|(?:за|в) (?:смену|день)(?!\p{L})|dziennie|(?:\b(?:por|al|per)\s|\/\s?|all?')(?:d[ií]a|giorno|dag)(?!\p{L})|\b(?:diari[oa]s?|giornalier[oi]|dagtarief)\b|ημερομίσθιο|την ημέρα|يومي|في اليوم/iu,
  ],
  [
    'month',
    /月薪|月給|月収|月收入|每月|個月|[/／]\s?月|в мес|[/／]\s?мес|месяц|ежемесячн|miesi[ęe]cz|(?:\b(?:por|al|ao|per|i)\s|\/\s?)(?:mes|mês|mese|maand|månad(?:en)?)(?!\p{L})|\/\s?mån(?!\p{L})|(?<!\p{L})(?:mensual(?:es)?|mensal|mensais|mensil[ei]|maandelijks|maandsalaris|månadslön)(?!\p{L})|\bmies\b|\/\s?m-c|μήνα|μηνιαί|μηνός|شهري|الشهر/iu,
  ],
  [
    'year',
    /年薪|年収|年俸|每年|[/／]\s?年|в год(?!\p{L})|годов|roczn|(?:\b(?:por|al|ao|per|om)\s|\/\s?|all')(?:año|ano|anno|jaar|år(?:et)?)(?!\p{L})|(?<!\p{L})(?:anual(?:es)?|anuais|annu[aoie]|ral|jaarsalaris|årslön)(?!\p{L})|\/\s?rok\b|ετήσι|ετησί|τον χρόνο|سنوي|السنة/iu,
  ],
]

/** Words right before an amount that make it the minimum or the maximum, and those right after it. */
export const leastBefore =
  /(?:^|[^\p{L}])(?:от|від|od|από|من|最低|desde|a partir de|da|a partire da|vanaf|från)\s*$/iu
export const mostBefore =
  /(?:^|[^\p{L}])(?:до|do|έως|ως|μέχρι|حتى|最高|至多|hasta|até|fino a|tot|upp till|maximaal)\s*$|^\s*[~～〜]\s*$/iu
export const leastBehind = /^\s*(?:以上|起|から|[~～〜]|\+|и выше)/u
export const mostBehind = /^\s*(?:以下|以内|まで|封顶)/u

/**
 * Amounts in countries that usually state pay by the month: below which an amount is per hour or
 * per day, and above which it is per year. In currencies that are not listed, pay is stated by
 * the year.
 */
export const usualAmounts: Readonly<
  Record<string, { hour: number; day: number; year: number } | undefined>
> = {
  CNY: { hour: 150, day: 1_000, year: 100_000 },
  TWD: { hour: 1_000, day: 6_000, year: 300_000 },
  JPY: { hour: 5_000, day: 50_000, year: 1_500_000 },
  RUB: { hour: 1_500, day: 12_000, year: 1_500_000 },
  UAH: { hour: 500, day: 3_000, year: 400_000 },
  KZT: { hour: 5_000, day: 30_000, year: 5_000_000 },
  PLN: { hour: 350, day: 1_500, year: 60_000 },
  SAR: { hour: 200, day: 800, year: 100_000 },
  SEK: { hour: 600, day: 5_000, year: 200_000 },
  NOK: { hour: 600, day: 5_000, year: 200_000 },
  DKK: { hour: 600, day: 5_000, year: 200_000 },
  BRL: { hour: 80, day: 400, year: 40_000 },
  // Nobody earns less than ten thousand euros a year, nor more than a thousand an hour.
  EUR: { hour: 1_000, day: 1_000, year: 10_000 },
  AED: { hour: 200, day: 800, year: 100_000 },
  EGP: { hour: 200, day: 1_000, year: 200_000 },
}

/** Replaces digits of other scripts by European ones, and reads `25万5,000円` as one amount. */
export const unifyNumbers = (text: string): string =>
  foldDigits(text)
    .replace(/(?<=\d)[，٬](?=\d{3})/g, ',')
    .replace(
      /(\d{1,4})[万萬](\d{1,4}|\d,\d{3})(?=\s?[円元])/gu,
      (_, myriads: string, rest: string) =>
        String(Number(myriads) * 10_000 + Number(rest.replace(',', ''))),
    )
