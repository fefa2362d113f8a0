const fallback = 'en'

/** A well-formed BCP 47 tag of `language`, such as `de-AT`; `en` where it is none. */
export const normaliseLanguage = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))[0] ?? fallback
  } catch {
    return fallback
  }
}

const plainTag =
  /^[a-z]{2,3}(?:-(?:Arab|Cyrl|Deva|Hans|Hant|Hebr|Latn))?(?:-(?:[A-Z]{2}|\d{3}))?(?![^-])/u

/** What of a tag says language, script and region; `en` where nothing does. In its other parts, a name can be written. */
export const narrowLanguage = (tag: string): string => plainTag.exec(tag)?.[0] ?? fallback

/** A calendar day (`YYYY-MM-DD`) in words, such as `1 March 2027`. */
export const formatDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
