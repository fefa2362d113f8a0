import type { SnippetDraft } from '@shared/model/writing/snippet'

type Named = Pick<SnippetDraft, 'name' | 'field' | 'language'>

const isSame = (one: Named, other: Named): boolean =>
  one.name.trim() === other.name.trim() &&
  one.field === other.field &&
  one.language === other.language

/** Those of the offered snippets that are not there yet by name, section and language, whatever they say. */
export const listMissing = <Offered extends Named>(
  present: readonly Named[],
  offered: readonly Offered[],
): Offered[] => offered.filter((each) => !present.some((other) => isSame(each, other)))
