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

/** `Cook – Full time – York` without what stands behind the title: neither how long one works is part of it, nor where. */
export const cutTermsBehind = (title: string): string => {
  for (const { 0: parting, index } of title.matchAll(dash))
    if (index >= leastTitle && terms.find(tokenize(title.slice(index + parting.length))).length > 0)
      return title.slice(0, index)
  return title
}
