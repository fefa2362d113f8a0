import { useRef, type ReactNode } from 'react'
import { useAppInfo } from '@renderer/data/queries'
import { useConfirmKey } from './useConfirmKey'
import classes from './DialogButtons.module.css'

interface DialogButtonsProps {
  cancel: ReactNode
  /** Another way to take the dialog, between the two. */
  other?: ReactNode
  /** Ctrl+Enter presses it too. */
  confirm: ReactNode
}

/** The buttons of a dialog in the platform's order: Windows puts *Cancel* last. */
export const DialogButtons = ({ cancel, other, confirm }: DialogButtonsProps) => {
  const { data: info } = useAppInfo()
  const confirming = useRef<HTMLSpanElement>(null)
  useConfirmKey(confirming)
  const isCancelLast = info?.platform === 'win32'
  const confirmButton = (
    <span ref={confirming} className={classes.confirm}>
      {confirm}
    </span>
  )
  return (
    <div className={classes.root}>
      {isCancelLast ? confirmButton : cancel}
      {other}
      {isCancelLast ? cancel : confirmButton}
    </div>
  )
}
