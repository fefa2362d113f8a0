import type { MouseEvent, ReactNode } from 'react'
import { useParts, type PartName } from './parts'
import classes from '../page.module.css'

interface PartBodyProps {
  part: PartName
  /** Its fields, shown while it is edited. */
  fields: ReactNode
  /** What there is to read. */
  children: ReactNode
}

const hasOwnClick = (target: Element): boolean => target.closest('a, button, input, label') !== null

const isSelecting = (): boolean => (window.getSelection()?.toString() ?? '') !== ''

/** A part as it is read, or its fields; a click on what is read leads to its field. */
export const PartBody = ({ part, fields, children }: PartBodyProps) => {
  const { isReadOnly, isEdited, edit } = useParts()
  if (isEdited(part)) return <div data-part-fields>{fields}</div>
  const onClick = ({ target }: MouseEvent): void => {
    if (isReadOnly || isSelecting() || !(target instanceof Element) || hasOwnClick(target)) return
    edit(part, target.closest<HTMLElement>('[data-field]')?.dataset['field'])
  }
  // The keyboard has the button in the heading, and E.
  return (
    <div className={classes.read} data-editable={!isReadOnly || undefined} onClick={onClick}>
      {children}
    </div>
  )
}
