import type { ScanLanguage } from '../readerAssets'

/** Short words that are frequent in one of these languages and rare in the others. */
const commonWords: Readonly<Record<ScanLanguage, readonly string[]>> = {
  eng: ['the', 'and', 'of', 'to', 'with', 'you', 'your', 'for', 'our', 'will'],
  deu: ['und', 'der', 'die', 'mit', 'wir', 'sie', 'für', 'fur', 'ihre', 'das', 'von', 'bei'],
  fra: ['et', 'des', 'les', 'vous', 'nous', 'pour', 'dans', 'une', 'du', 'votre'],
  spa: ['y', 'los', 'las', 'del', 'para', 'con', 'una', 'que', 'por', 'el'],
}

/** Guesses the language of a scan that was read with the English data, by its common words. */
export const guessLanguage = (text: string): ScanLanguage => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (language: ScanLanguage): number =>
    words.filter((word) => commonWords[language].includes(word)).length
  const languages = ['eng', 'deu', 'fra', 'spa'] as const
  return languages.reduce((best, each) => (count(each) > count(best) ? each : best))
}
