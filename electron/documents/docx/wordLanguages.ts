/** Word's three languages of a text: its own, and those for other scripts within it. */
export interface WordLanguages {
  latin: string
  eastAsia: string
  bidi: string
}

const eastAsian = /^(?:zh|ja|ko)\b/u
const rightToLeft = /^(?:ar|fa|he|iw|ps|sd|ug|ur|yi)\b/u

/** Word takes Chinese by region alone. */
const nameForWord = ({ language, script, region }: Intl.Locale): string => {
  if (language === 'zh' && script === 'Hant' && region !== 'HK' && region !== 'MO') return 'zh-TW'
  return region === undefined ? language : `${language}-${region}`
}

/** English without a region is written as in Britain, as are the dates of a posting in it. */
const expand = (language: string): Intl.Locale =>
  language === 'en' ? new Intl.Locale('en-GB') : new Intl.Locale(language).maximize()

/** The tags that Word proofs a text in this language (BCP 47) by. */
export const listWordLanguages = (language: string): WordLanguages => {
  const tag = nameForWord(expand(language))
  const isEastAsian = eastAsian.test(language)
  const isRightToLeft = rightToLeft.test(language)
  return {
    latin: isEastAsian || isRightToLeft ? 'en-US' : tag,
    eastAsia: isEastAsian ? tag : 'zh-CN',
    bidi: isRightToLeft ? tag : 'ar-SA',
  }
}
