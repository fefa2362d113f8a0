import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { findMailFault, type MailFault } from '@shared/domain/typing/mailAddress'

interface MailInputProps extends Omit<TextInputProps, 'type' | 'value' | 'onChange' | 'error'> {
  value: string
  onChange: (address: string) => void
}

const faultWords: Record<MailFault, string> = {
  'no-at': 'Not a mail address: there is no @ in it',
  'no-domain-ending': 'Not a mail address: its end lacks a dot, as in example.com',
  'not-one-address': 'Not a single mail address',
}

/**
 * A mail address. One that can't be right is kept as it was typed, so that nothing is lost, but the
 * field says what is wrong for as long as it is.
 */
export const MailInput = ({ value, onChange, onBlur, ...field }: MailInputProps) => {
  const [isTyping, setTyping] = useState(false)
  const fault = isTyping ? null : findMailFault(value)
  return (
    <TextInput
      {...field}
      type="email"
      value={value}
      error={fault === null ? undefined : faultWords[fault]}
      errorProps={{ role: 'alert' }}
      onChange={(event) => {
        setTyping(true)
        onChange(event.currentTarget.value)
      }}
      onBlur={(event) => {
        setTyping(false)
        onBlur?.(event)
      }}
    />
  )
}
