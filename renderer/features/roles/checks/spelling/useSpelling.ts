import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { Finding } from '@shared/domain/checks/finding'
import {
  listWordsInSteps,
  spellingRule,
  toSpellingFindings,
} from '@shared/domain/checks/spelling/findMisspelt'
import type { SpelledWord } from '@shared/domain/checks/spelling/listSpelledWords'
import type { Role } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'
import { useDictionaries, useOwnWords, useRulesOff } from '@renderer/data/queries'
import { checkSpelling } from '@renderer/data/spelling'
import { pauseMs } from '../useFindings'

interface SpellingState {
  findings: readonly Finding[]
  /** Whether there is a dictionary for the role's language; true until that is known. */
  hasDictionary: boolean
}

const nothingYet: SpellingState = { findings: [], hasDictionary: true }

/**
 * Returns what is misspelt in a role, for one audience. The words are gathered after a pause in
 * typing, a few texts at a time, and looked up outside the window; until that is through, the
 * earlier findings stay.
 */
export const useSpelling = (role: Role, audience: Audience): SpellingState => {
  const [settled] = useDebouncedValue(role, pauseMs)
  const { data: ownWords } = useOwnWords()
  const { data: rulesOff } = useRulesOff()
  const { data: dictionaries } = useDictionaries()
  const [state, setState] = useState(nothingYet)
  const isOff = rulesOff?.includes(spellingRule) !== false

  useEffect(() => {
    if (isOff || ownWords === undefined || dictionaries === undefined) return undefined
    const steps = listWordsInSteps({ role: settled, audience, ownWords })
    const words: SpelledWord[] = []
    let isCurrent = true
    const finish = async (): Promise<void> => {
      const asked = words.map((word) => word.asked)
      const answer = await checkSpelling(settled.language, asked)
      if (!isCurrent) return
      // A dictionary that can't be read is no reason to interrupt anybody's writing.
      if (!answer.ok) setState(nothingYet)
      else
        setState({
          findings: toSpellingFindings(words, new Set(answer.value.misspelt)),
          hasDictionary: answer.value.hasDictionary,
        })
    }
    const goOn = (): void => {
      const step = steps.next()
      if (step.done === true) {
        void finish()
        return
      }
      words.push(...step.value)
      timer = setTimeout(goOn)
    }
    let timer = setTimeout(goOn)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [settled, audience, ownWords, dictionaries, isOff])

  return isOff ? nothingYet : state
}
