/** A client, the language of the posting, and names for it that no spelling rule covers. */
export interface NamedClient {
  name: string
  language: string
  /** Its name without legal form and trade, as people write it. */
  short: string
  /** Inflected, cut and joined forms. */
  forms: readonly string[]
  /** A host that reveals it; null if it has none in its own letters. */
  host: string | null
}

/** Creates one from its parts, the forms last. */
export const client = (
  name: string,
  language: string,
  short: string,
  host: string | null,
  ...forms: readonly string[]
): NamedClient => ({ name, language, short, host, forms })
