import { Fragment } from 'react'
import type { TextRange } from '@shared/domain/search/passage'
import classes from './MatchedText.module.css'

interface MatchedTextProps {
  text: string
  /** The parts of the text that were searched for. */
  ranges: readonly TextRange[]
}

const cutAtRanges = (text: string, ranges: readonly TextRange[]) => {
  const parts: { text: string; isMatch: boolean }[] = []
  let end = 0
  for (const { from, to } of ranges) {
    if (from < end) continue
    parts.push({ text: text.slice(end, from), isMatch: false })
    parts.push({ text: text.slice(from, to), isMatch: true })
    end = to
  }
  return [...parts, { text: text.slice(end), isMatch: false }]
}

/** A text in which the words of a search are marked. */
export const MatchedText = ({ text, ranges }: MatchedTextProps) =>
  cutAtRanges(text, ranges).map((part, index) =>
    part.isMatch ? (
      <mark key={index} className={classes.match}>
        {part.text}
      </mark>
    ) : (
      <Fragment key={index}>{part.text}</Fragment>
    ),
  )
