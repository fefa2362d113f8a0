import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { useAction } from '@renderer/actions/useAction'
import { useListKeySource } from '../recordList/ListKeysProvider'

interface SearchFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
}

/**
 * A field that filters the list below it; *Find* focuses it, Escape clears it, the arrow
 * keys move in the list and Enter goes to what is chosen there.
 */
export const SearchField = ({ label, value, onChange }: SearchFieldProps) => {
  const input = useRef<HTMLInputElement>(null)
  const passKeyOn = useListKeySource()
  useAction('edit.find', { perform: () => input.current?.select() })

  const clear = (): void => {
    onChange('')
    input.current?.focus()
  }
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={
        value === '' ? null : (
          <CloseButton size="xs" aria-label="Clear the search" onClick={clear} />
        )
      }
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') {
          event.stopPropagation()
          onChange('')
        } else passKeyOn(event)
      }}
    />
  )
}
