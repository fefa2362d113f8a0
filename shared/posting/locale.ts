const fallback = 'en'

/** A well-formed BCP 47 tag of `language`, such as `de-AT`; `en` where it is none. */
export const normaliseLanguage = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))[0] ?? fallback
  } catch {
    return fallback
  }
}

/** A calendar day (`YYYY-MM-DD`) in words, such as `1 March 2027`. */
export const formatDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
