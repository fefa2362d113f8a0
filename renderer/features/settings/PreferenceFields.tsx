import { SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Preferences } from '@shared/contract/channels/appChannels'
import { usePreferences } from '@renderer/data/queries'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { usePreferenceChange } from '@renderer/data/usePreferenceChange'

const colorSchemes: { value: Preferences['colorScheme']; label: string }[] = [
  { value: 'system', label: 'Same as system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const pageSizes: { value: Preferences['pageSize']; label: string }[] = [
  { value: 'A4', label: 'A4' },
  { value: 'Letter', label: 'Letter' },
]

const RaterNameField = ({ initial }: { initial: string }) => {
  const [name, setName] = useState(initial)
  const changePreferences = usePreferenceChange()
  return (
    <TextInput
      id="rater-name"
      description="Shown next to the scores you give."
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => {
        if (name.trim() !== initial) changePreferences({ raterName: name.trim() })
      }}
    />
  )
}

/** The user's preferences on this machine. */
export const PreferenceFields = () => {
  const { data: preferences } = usePreferences()
  const changePreferences = usePreferenceChange()
  if (!preferences) return null
  return (
    <FieldGrid>
      <Field label="Your name" htmlFor="rater-name">
        <RaterNameField key={preferences.raterName} initial={preferences.raterName} />
      </Field>
      <Field label="Page size">
        <SegmentedControl
          aria-label="Page size"
          data={pageSizes}
          value={preferences.pageSize}
          onChange={(pageSize) => changePreferences({ pageSize })}
        />
      </Field>
      <Field label="Appearance">
        <SegmentedControl
          aria-label="Appearance"
          data={colorSchemes}
          value={preferences.colorScheme}
          onChange={(colorScheme) => changePreferences({ colorScheme })}
        />
      </Field>
    </FieldGrid>
  )
}
