import { ok, type Result } from '@shared/contract/result'
import type { Finding } from '@shared/domain/checks/finding'
import {
  listWordsToCheck,
  spellingRule,
  toSpellingFindings,
} from '@shared/domain/checks/spelling/findMisspelt'
import { nameLanguage } from '@shared/labels/nameLanguage'
import type { Role } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'
import type { Spelling } from '../../../services/spelling/createSpelling'

interface SpellingSubject {
  role: Role
  audience: Audience
  rulesOff: readonly string[]
  ownWords: readonly string[]
}

/** Checks the spelling of a role, unless its workspace turned that off; a note says if no dictionary knows its language. */
export const checkSpelling = async (
  spelling: Spelling,
  { rulesOff, ...subject }: SpellingSubject,
): Promise<Result<{ findings: Finding[]; notes: string[] }>> => {
  if (rulesOff.includes(spellingRule)) return ok({ findings: [], notes: [] })
  const words = listWordsToCheck(subject)
  const { language } = subject.role
  const answer = await spelling.check(language, [...new Set(words.map(({ asked }) => asked))])
  if (!answer.ok) return answer
  const { hasDictionary, misspelt } = answer.value
  return ok({
    findings: toSpellingFindings(words, new Set(misspelt)),
    notes: hasDictionary
      ? []
      : [
          `Spelling is not checked: no dictionary for ${nameLanguage(language)}. See --dictionaries.`,
        ],
  })
}
