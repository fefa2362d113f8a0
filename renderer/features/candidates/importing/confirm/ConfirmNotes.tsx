import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { CvReading } from '@shared/model/reading/cvReading'
import classes from './confirm.module.css'

interface Note {
  text: string
  isGrave: boolean
}

const nameLanguage = (tag: string): string => {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

const listNotes = ({ kind, columns, language, warnings, text }: CvReading): Note[] => [
  ...(kind === 'not-a-cv' || kind === 'unreadable'
    ? [
        {
          text: 'This does not look like a CV. Fill in what you want to keep, or cancel.',
          isGrave: true,
        },
      ]
    : []),
  ...(kind === 'scan'
    ? [{ text: 'Scanned: recognised in a picture, so check it word by word.', isGrave: true }]
    : []),
  ...(columns === 2 ? [{ text: 'Two columns, read one after the other.', isGrave: false }] : []),
  ...(text.trim() === ''
    ? []
    : [
        language === ''
          ? { text: 'Language not known: headings may not have been recognised.', isGrave: true }
          : { text: nameLanguage(language), isGrave: false },
      ]),
  ...warnings
    .filter((warning) => kind !== 'scan' || !warning.includes('recognised in the picture'))
    .map((warning) => ({ text: warning, isGrave: false })),
]

interface ConfirmNotesProps {
  reading: CvReading
  /** Whether there are other files. */
  hasNext: boolean
}

/** Says how a CV was read, and what to mind. */
export const ConfirmNotes = ({ reading, hasNext }: ConfirmNotesProps) => (
  <ul className={classes.notes} aria-label="How it was read">
    {listNotes(reading).map(({ text, isGrave }) => (
      <li key={text} className={classes.note} data-grave={isGrave || undefined}>
        {isGrave ? (
          <IconAlertTriangle size={14} aria-hidden />
        ) : (
          <IconInfoCircle size={14} aria-hidden />
        )}
        {text}
      </li>
    ))}
    <li className={classes.hint}>
      Enter adds the candidate{hasNext ? ' and goes to the next file' : ''}
    </li>
  </ul>
)
