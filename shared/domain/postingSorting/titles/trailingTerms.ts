import { lexicons } from '../lexicon'
import { PhraseIndex, splitPhrases } from '../lines/phraseIndex'
import { tokenize } from '../lines/tokens'

const terms = new PhraseIndex<true>()
for (const { employments, workplaces } of lexicons) {
  const { 'full-time': full, 'part-time': part, temporary } = employments
  for (const list of [full, part, temporary, ...Object.values(workplaces)])
    for (const phrase of splitPhrases(list ?? '')) terms.add(`^${phrase}`, true)
}

const dash = /\s[–|-]\s/gu
const leastTitle = 4

/** Cuts `Cook – Full time – York` after the title, because neither the hours nor the place are part of it. */
export const cutTrailingTerms = (title: string): string => {
  for (const { 0: parting, index } of title.matchAll(dash))
    if (index >= leastTitle && terms.find(tokenize(title.slice(index + parting.length))).length > 0)
      return title.slice(0, index)
  return title
}
