import type { ReactNode } from 'react'
import { useAppInfo } from '@renderer/data/queries'
import classes from './DialogButtons.module.css'

interface DialogButtonsProps {
  cancel: ReactNode
  confirm: ReactNode
}

/** The buttons of a dialog in the platform's order: Windows puts *Cancel* last. */
export const DialogButtons = ({ cancel, confirm }: DialogButtonsProps) => {
  const { data: info } = useAppInfo()
  const isCancelLast = info?.platform === 'win32'
  return (
    <div className={classes.root}>
      {isCancelLast ? confirm : cancel}
      {isCancelLast ? cancel : confirm}
    </div>
  )
}
