import { Button } from '@mantine/core'
import { describeSent } from '@shared/domain/postingReview/returns/describeSent'
import type { RecognizedPosting } from '@shared/model/reading/recognizedPosting'
import { formatMoment } from '@renderer/format/formatMoment'
import { Note } from './ReviewNotes'
import classes from './review.module.css'

interface RecognizedNoteProps {
  posting: RecognizedPosting
  onCompare: () => void
}

/** Says which sent posting a file is a copy of, and leads to what was changed in it. */
export const RecognizedNote = ({ posting, onCompare }: RecognizedNoteProps) => (
  <Note isGrave={false}>
    <div className={classes.recognized}>
      <span>
        {posting.foundBy === 'mark' ? 'This is ' : 'By its text, this is '}
        {describeSent(posting, formatMoment)}.
      </span>
      {posting.sent === null ? (
        <span>That version was not kept, so what was changed can’t be shown.</span>
      ) : (
        <Button size="compact-sm" onClick={onCompare}>
          Show what was changed
        </Button>
      )}
    </div>
  </Note>
)
