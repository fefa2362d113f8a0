import { Pill, TagsInput } from '@mantine/core'
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
  autoFocus?: boolean
  /** Marks the field, and each word as a part of it, for the places in a source: `skills`, `skills.Welding`. */
  fieldName?: string
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
  autoFocus = false,
  fieldName,
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
      autoFocus={autoFocus}
      data-field={fieldName}
      wrapperProps={{ 'data-words': true }}
      renderPill={
        fieldName === undefined
          ? undefined
          : ({ value: word, onRemove, disabled, reorderProps }) => (
              <Pill
                {...reorderProps}
                data-field={`${fieldName}.${word}`}
                withRemoveButton={disabled !== true}
                onRemove={onRemove}
              >
                {word}
              </Pill>
            )
      }
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
