import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { checkInSteps } from '@shared/domain/checks/checkRole'
import type { Finding } from '@shared/domain/checks/finding'
import type { Role } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'
import { getToday } from '@renderer/format/getToday'

/** The pause in typing after which the role is checked. */
export const pauseMs = 300

/**
 * Returns what the checks find in a role, for one audience; null until they have run once. They
 * run after a pause in typing, one rule at a time, so that no keystroke waits for them; until they
 * are through, the earlier findings stay.
 */
export const useFindings = (role: Role, audience: Audience): readonly Finding[] | null => {
  const [settled] = useDebouncedValue(role, pauseMs)
  const [findings, setFindings] = useState<readonly Finding[] | null>(null)

  useEffect(() => {
    const steps = checkInSteps({ role: settled, audience, today: getToday() })
    const found: Finding[] = []
    const goOn = (): void => {
      const step = steps.next()
      if (step.done === true) {
        setFindings(found)
        return
      }
      found.push(...step.value)
      timer = setTimeout(goOn)
    }
    let timer = setTimeout(goOn)
    return () => clearTimeout(timer)
  }, [settled, audience])

  return findings
}
