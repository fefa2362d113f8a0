import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useOwnWords } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useOwnWordCommands } from '@renderer/data/useOwnWordCommands'
import settings from '@renderer/ui/layout/settings.module.css'
import { useFirstRows } from '@renderer/ui/layout/useFirstRows'
import classes from './spelling.module.css'

/** The words that this workspace knows besides those of the dictionaries, each with a button to remove it. */
export const OwnWordList = () => {
  const { data: words = [] } = useOwnWords()
  const isReadOnly = useIsReadOnly()
  const { setKnown } = useOwnWordCommands()
  const { rows, more } = useFirstRows(words, 8)
  if (words.length === 0) return null
  return (
    <>
      <p className={settings.text}>Words of this workspace:</p>
      <ul className={classes.list} aria-label="Words of this workspace">
        {rows.map((word) => (
          <li key={word} className={classes.row}>
            <span className={classes.name}>{word}</span>
            <ActionIcon
              size="sm"
              aria-label={`Remove “${word}”`}
              title="Remove"
              disabled={isReadOnly}
              onClick={() => void setKnown(word, false)}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}
