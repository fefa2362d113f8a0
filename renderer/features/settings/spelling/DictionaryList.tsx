import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { nameLanguage } from '@shared/labels/nameLanguage'
import { useDictionaries } from '@renderer/data/queries'
import { useDictionaryCommands } from './useDictionaryCommands'
import classes from './spelling.module.css'

/** The dictionaries; those that were added can be removed. */
export const DictionaryList = () => {
  const { data: dictionaries = [] } = useDictionaries()
  const { add, remove, isAdding } = useDictionaryCommands()
  return (
    <>
      <ul className={classes.list} aria-label="Dictionaries">
        {dictionaries.map(({ language, isShipped }) => (
          <li key={language} className={classes.row}>
            <span className={classes.name}>{nameLanguage(language)}</span>
            <span className={classes.origin}>{isShipped ? 'included' : 'added'}</span>
            {!isShipped && (
              <ActionIcon
                size="sm"
                aria-label={`Remove the ${nameLanguage(language)} dictionary`}
                title="Remove"
                onClick={() => void remove(language)}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <Button className={classes.add} loading={isAdding} onClick={() => void add()}>
        Add dictionary…
      </Button>
    </>
  )
}
