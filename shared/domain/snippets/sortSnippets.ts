import type { RoleDraft } from '@shared/model/role'
import type { Snippet } from '@shared/model/writing/snippet'
import { foldForSearch } from '../search/foldForSearch'

/** What snippets are chosen for: a role, and the field that one is in; null for none. */
export interface SnippetUse {
  role: Pick<RoleDraft, 'client' | 'language'>
  field: string | null
}

const getLanguage = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''

const isForClient = (snippet: Snippet, { role }: SnippetUse): boolean =>
  snippet.client.trim() === '' ||
  foldForSearch(snippet.client.trim()) === foldForSearch(role.client.trim())

const isInLanguage = (snippet: Snippet, { role }: SnippetUse): boolean =>
  snippet.language === '' || getLanguage(snippet.language) === getLanguage(role.language)

/** Whether a snippet is for the client of a role, or for all, and in its language. */
export const fitsRole = (snippet: Snippet, use: SnippetUse): boolean =>
  isForClient(snippet, use) && isInLanguage(snippet, use)

/** Those of the field that one is in come first, then those of the client's own, then by name. */
const compare = (one: Snippet, other: Snippet, { field }: SnippetUse): number =>
  Number(other.field === field) - Number(one.field === field) ||
  Number(other.client !== '') - Number(one.client !== '') ||
  one.name.localeCompare(other.name)

/** Whether a snippet has every word of a search in its name, client or lines. */
const hasWords = ({ name, client, lines }: Snippet, search: string): boolean => {
  const text = foldForSearch([name, client, ...lines.map((line) => line.text)].join(' '))
  return foldForSearch(search)
    .split(/\s+/u)
    .every((word) => text.includes(word))
}

/** Finds snippets by their words: those that fit the role, and apart from them the others. */
export const sortSnippets = (
  snippets: readonly Snippet[],
  search: string,
  use: SnippetUse,
): { fitting: Snippet[]; others: Snippet[] } => {
  const found = snippets
    .filter((snippet) => hasWords(snippet, search))
    .toSorted((one, other) => compare(one, other, use))
  return {
    fitting: found.filter((snippet) => fitsRole(snippet, use)),
    others: found.filter((snippet) => !fitsRole(snippet, use)),
  }
}
