import { Textarea, type TextareaProps } from '@mantine/core'
import classes from './GrowingTextarea.module.css'

interface GrowingTextareaProps extends Omit<TextareaProps, 'autosize' | 'classNames'> {
  /** Whether it starts with room for several lines instead of one. */
  isTall?: boolean
}

/** A text area as high as its text. The style sheet sizes it, so that even many of them need no measuring. */
export const GrowingTextarea = ({ isTall = false, ...props }: GrowingTextareaProps) => (
  <Textarea
    {...props}
    classNames={{ input: isTall ? `${classes.input} ${classes.tall}` : classes.input }}
  />
)
