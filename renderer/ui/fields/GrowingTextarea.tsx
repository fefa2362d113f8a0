import { Textarea, type TextareaProps } from '@mantine/core'
import classes from './GrowingTextarea.module.css'

interface GrowingTextareaProps extends Omit<TextareaProps, 'autosize' | 'classNames'> {
  /** Whether it starts with room for several lines; one line when left out. */
  isTall?: boolean
}

/** A text area as high as its text. The style sheet sizes it, so that many of them cost no measuring. */
export const GrowingTextarea = ({ isTall = false, ...props }: GrowingTextareaProps) => (
  <Textarea
    {...props}
    classNames={{ input: isTall ? `${classes.input} ${classes.tall}` : classes.input }}
  />
)
