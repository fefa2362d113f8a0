/** A client, the language of the posting, and ways to name it that no rule of spelling makes. */
export interface NamedClient {
  name: string
  language: string
  /** Its name without legal form and trade, as people write it. */
  short: string
  /** Inflected, cut and joined forms. */
  forms: readonly string[]
  /** A host that tells it; null where it has none in its own letters. */
  host: string | null
}

/** Puts one together, its forms last. */
export const client = (
  name: string,
  language: string,
  short: string,
  host: string | null,
  ...forms: readonly string[]
): NamedClient => ({ name, language, short, host, forms })
