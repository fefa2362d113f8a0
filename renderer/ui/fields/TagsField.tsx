import { TagsInput } from '@mantine/core'
import { useState } from 'react'
import { addTags, splitTypedTags } from '@shared/domain/typing/splitTypedTags'

interface TagsFieldProps {
  id?: string
  label: string
  value: readonly string[]
  onChange: (tags: string[]) => void
  placeholder?: string
  suggestions?: readonly string[]
  isReadOnly?: boolean
}

const separators = [',', ';']

/**
 * A set of short words: Enter, a comma or leaving the field adds what was typed. A list that is
 * pasted becomes one of them for each line.
 */
export const TagsField = ({
  id,
  label,
  value,
  onChange,
  placeholder,
  suggestions = [],
  isReadOnly,
}: TagsFieldProps) => {
  const [typed, setTyped] = useState('')
  return (
    <TagsInput
      id={id}
      aria-label={label}
      value={[...value]}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      data={[...suggestions]}
      placeholder={value.length === 0 ? placeholder : undefined}
      splitChars={separators}
      acceptValueOnBlur
      readOnly={isReadOnly}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onPasteCapture={(event) => {
        const field = event.target
        if (!(field instanceof HTMLInputElement) || field.readOnly) return
        // The library's own handling would make one tag of several lines.
        event.preventDefault()
        event.stopPropagation()
        const { selectionStart, selectionEnd } = field
        const before = typed.slice(0, selectionStart ?? typed.length)
        const after = typed.slice(selectionEnd ?? typed.length)
        const pasted = event.clipboardData.getData('text/plain')
        onChange(addTags(value, splitTypedTags(before + pasted + after)))
        setTyped('')
      }}
    />
  )
}
