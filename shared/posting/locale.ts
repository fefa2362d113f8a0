const fallback = 'en'

/** Turns `language` into a well-formed BCP 47 tag, such as `de-AT`; `en` if that is impossible. */
export const normaliseLanguage = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))[0] ?? fallback
  } catch {
    return fallback
  }
}

const plainTag =
  /^[a-z]{2,3}(?:-(?:Arab|Cyrl|Deva|Hans|Hant|Hebr|Latn))?(?:-(?:[A-Z]{2}|\d{3}))?(?![^-])/u

/** Reduces a tag to language, script and region; `en` if there are none. Its other parts could contain a name. */
export const narrowLanguage = (tag: string): string => plainTag.exec(tag)?.[0] ?? fallback

/** Formats a calendar day (`YYYY-MM-DD`) in words, such as `1 March 2027`. */
export const formatDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
