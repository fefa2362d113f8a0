import { useEffect, useMemo, useRef } from 'react'
import type { ReviewFacts } from '@shared/domain/postingReview/reviewState'
import type { SortedRole } from '@shared/model/reading/sortedPosting'
import { KeyFacts } from '../../editor/facts/KeyFacts'
import { FactEditingContext, type FactEditing } from '../../editor/RoleEditing'
import type { ReviewCommands } from '../review/reviewCommands'

export type FactCommands = Pick<ReviewCommands, 'writeFacts' | 'writeLanguage'>

export interface FactFormProps {
  role: SortedRole
  roleIndex: number
  /** BCP 47 tag of the posting's language. */
  language: string
  commands: FactCommands
}

/** The changed facts. */
const listChanges = (before: ReviewFacts, after: ReviewFacts): Partial<ReviewFacts> =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => Reflect.get(before, name) !== value),
  )

/** The facts of a role to be created, as fields. */
export const FactForm = ({ role, roleIndex, language, commands }: FactFormProps) => {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const facts = useMemo(() => {
    const { lines: _lines, ...read } = role
    return { ...read, language }
  }, [role, language])

  const editing: FactEditing = {
    isReadOnly: false,
    change: (edit, joinKey) => {
      const { language: nextLanguage, ...after } = edit(facts)
      if (nextLanguage !== language) commands.writeLanguage(nextLanguage)
      else
        commands.writeFacts(
          roleIndex,
          listChanges(facts, after),
          joinKey === undefined ? undefined : `${roleIndex} ${joinKey}`,
        )
    },
  }
  return (
    <FactEditingContext value={editing}>
      <div ref={form}>
        <KeyFacts facts={facts} />
      </div>
    </FactEditingContext>
  )
}
