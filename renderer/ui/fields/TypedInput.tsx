import { TextInput, type TextInputProps } from '@mantine/core'
import { useState, type KeyboardEvent, type ReactNode } from 'react'

export interface TypedInputProps<Value> extends Omit<
  TextInputProps,
  'value' | 'onChange' | 'error' | 'type' | 'step'
> {
  /** Null for none. */
  value: Value | null
  onChange: (value: Value | null) => void
  /** What the typed text means; null where it means nothing, so that the field refuses it. */
  read: (text: string) => Value | null
  /** The value as it is shown when nobody types. */
  format: (value: Value) => string
  /** Why text is refused, e.g. *Not a date*. */
  refusal: string
  /** Takes text that means more than a value of this field, on leaving it; true if it did. */
  takeOther?: (text: string) => boolean
  /** Whether the field may be emptied. */
  isRequired?: boolean
  /** Moves the value by as many steps, for the arrow keys; omitted if they do nothing. */
  step?: (value: Value, count: number) => Value
  error?: ReactNode
}

interface Typing<Value> {
  text: string
  /** The value that the text led to; when another one comes from outside, the text is over. */
  value: Value | null
  isRefused: boolean
}

/**
 * A field for a value that is typed in words of one's own, such as a day or an amount. What is
 * understood is taken while one types, and shown in its usual form on leaving; what is not stays as
 * it was typed, with the reason, and changes nothing.
 */
export const TypedInput = <Value,>({
  value,
  onChange,
  read,
  format,
  refusal,
  takeOther,
  isRequired = false,
  step,
  error,
  onFocus,
  onBlur,
  onKeyDown,
  ...others
}: TypedInputProps<Value>) => {
  const [typing, setTyping] = useState<Typing<Value> | null>(null)
  const shown = value === null ? '' : format(value)
  const typed = typing !== null && typing.value === value ? typing : null

  const type = (text: string): void => {
    const isEmpty = text.trim() === ''
    const meant = isEmpty ? null : read(text)
    const isTaken = isEmpty ? !isRequired : meant !== null
    const next = isTaken ? meant : value
    setTyping({ text, value: next, isRefused: false })
    if (next !== value) onChange(next)
  }

  const settle = (): void => {
    if (typed === null) return
    const isEmpty = typed.text.trim() === ''
    const isUnread = !isEmpty && read(typed.text) === null
    const isRefused = isUnread && takeOther?.(typed.text) !== true
    setTyping(isRefused ? { ...typed, isRefused } : null)
  }

  const stepBy = (event: KeyboardEvent<HTMLInputElement>, count: number): void => {
    if (value === null || step === undefined || event.currentTarget.readOnly) return
    event.preventDefault()
    setTyping(null)
    onChange(step(value, count))
  }

  return (
    <TextInput
      {...others}
      value={typed?.text ?? shown}
      error={
        typed?.isRefused === true ? (shown === '' ? refusal : `${refusal}; ${shown} stays`) : error
      }
      errorProps={{ role: 'alert' }}
      onChange={(event) => type(event.currentTarget.value)}
      onFocus={(event) => {
        event.currentTarget.select()
        onFocus?.(event)
      }}
      onBlur={(event) => {
        settle()
        onBlur?.(event)
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        if (event.defaultPrevented || event.nativeEvent.isComposing) return
        if (event.key === 'Enter') settle()
        else if (event.key === 'ArrowUp') stepBy(event, 1)
        else if (event.key === 'ArrowDown') stepBy(event, -1)
        else if (event.key === 'Escape' && typed?.isRefused === true) {
          event.stopPropagation()
          setTyping(null)
        }
      }}
    />
  )
}
