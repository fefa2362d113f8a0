import { Button } from '@mantine/core'
import type { MouseEvent } from 'react'
import type { Finding } from '@shared/domain/checks/finding'
import { toAskedWord } from '@shared/domain/checks/spelling/listSpelledWords'
import { replaceWords } from '@shared/domain/replacing/replaceWords'
import type { Role } from '@shared/model/role'
import { useAnswer } from '@renderer/data/queries'
import { useOwnWordCommands } from '@renderer/data/useOwnWordCommands'
import { useRoleEditing } from '../../editor/RoleEditing'
import { leaveRow } from '../leaveRow'
import classes from '../checks.module.css'

interface SpellingActionsProps {
  role: Role
  finding: Finding
}

/** What can be done about a word that no dictionary knows: the words that may be meant, and adding it. */
export const SpellingActions = ({ role, finding }: SpellingActionsProps) => {
  const { change, isReadOnly } = useRoleEditing()
  const { setKnown } = useOwnWordCommands()
  const word = toAskedWord(finding.text)
  const { data: suggestions = [] } = useAnswer(
    'spelling.suggest',
    { language: role.language, word },
    Infinity,
  )
  const replace = (event: MouseEvent<HTMLElement>, suggestion: string): void => {
    leaveRow(event.currentTarget)
    change((present) => replaceWords(present, finding, suggestion))
  }
  const add = (event: MouseEvent<HTMLElement>): void => {
    leaveRow(event.currentTarget)
    void setKnown(word, true)
  }

  return (
    <div className={classes.actions}>
      {suggestions.map((suggestion) => (
        <Button
          key={suggestion}
          size="compact-xs"
          variant="light"
          disabled={isReadOnly}
          aria-label={`Replace “${finding.text}” with “${suggestion}”`}
          onClick={(event) => replace(event, suggestion)}
        >
          {suggestion}
        </Button>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        disabled={isReadOnly}
        aria-label={`Add “${finding.text}” to the dictionary`}
        onClick={add}
      >
        Add to dictionary
      </Button>
    </div>
  )
}
