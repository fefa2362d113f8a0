import { useState } from 'react'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { AddButton } from '@renderer/ui/fields/AddButton'
import { TagsField } from '@renderer/ui/fields/TagsField'

interface FurtherReachProps {
  id: string
  label: string
  addLabel: string
  /** What its words are called for the places in a CV. */
  fieldName: string
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** Mails or phone numbers beside the first one; a button while there are none, unless nothing may be changed. */
export const FurtherReach = ({
  id,
  label,
  addLabel,
  fieldName,
  value,
  onChange,
}: FurtherReachProps) => {
  const isReadOnly = useIsReadOnly()
  const [isOpen, setOpen] = useState(false)
  if (value.length === 0 && !isOpen)
    return isReadOnly ? null : <AddButton label={addLabel} onClick={() => setOpen(true)} />
  return (
    <TagsField
      id={id}
      label={label}
      fieldName={fieldName}
      placeholder={label}
      autoFocus={isOpen && value.length === 0}
      value={value}
      onChange={onChange}
    />
  )
}
