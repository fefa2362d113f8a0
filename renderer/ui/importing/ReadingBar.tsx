import { Button, Progress } from '@mantine/core'
import { countOf } from '@renderer/format/words'
import classes from './files.module.css'

interface ReadingBarProps {
  done: number
  total: number
  /** What is read of the current file, to follow the counts. */
  page: string
  onStop: () => void
}

/** How far reading several files has got; nothing once all are read. */
export const ReadingBar = ({ done, total, page, onStop }: ReadingBarProps) => {
  if (done === total) return null
  return (
    <div className={classes.progress}>
      <Progress value={(100 * done) / total} aria-label="Reading files" />
      <div className={classes.counts}>
        <span role="status">
          {done.toLocaleString()} of {countOf(total, 'file')} read{page}
        </span>
        <Button size="xs" onClick={onStop}>
          Stop reading
        </Button>
      </div>
    </div>
  )
}
