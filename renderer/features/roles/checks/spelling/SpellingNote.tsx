import { Button } from '@mantine/core'
import { nameLanguage } from '@shared/labels/nameLanguage'
import { showSection } from '@renderer/navigation/showSetting'
import classes from '../checks.module.css'

/** Says that spelling is not checked in a language, and where that can be changed. */
export const SpellingNote = ({ language }: { language: string }) => (
  <p className={classes.note}>
    Spelling is not checked: there is no {nameLanguage(language)} dictionary yet.{' '}
    <Button size="compact-xs" variant="subtle" onClick={() => showSection('Spelling')}>
      Add one in Settings
    </Button>
  </p>
)
