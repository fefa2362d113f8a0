/** The English name of a language by its BCP 47 tag; the tag itself where it has none. */
export const nameLanguage = (tag: string): string => {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
