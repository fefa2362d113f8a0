import { TextInput } from '@mantine/core'
import type { SpokenLanguage } from '@shared/model/candidate'
import { createId, itemIdSchema } from '@shared/model/ids'
import { EntryList } from '@renderer/ui/layout/EntryList'
import { FieldRow } from '@renderer/ui/fields/FormColumns'
import type { EditCandidate } from './editing'

interface LanguagesFieldsProps {
  languages: readonly SpokenLanguage[]
  edit: EditCandidate
}

const createLanguage = (): SpokenLanguage => ({
  id: createId(itemIdSchema),
  language: '',
  level: '',
})

/** The languages that a candidate speaks. */
export const LanguagesFields = ({ languages, edit }: LanguagesFieldsProps) => {
  const change = (id: SpokenLanguage['id'], key: 'language' | 'level', value: string): void =>
    edit((draft) => {
      const spoken = draft.languages?.find((each) => each.id === id)
      if (spoken) spoken[key] = value
    }, `${id} ${key}`)

  return (
    <EntryList
      label="Languages"
      entryLabel="Language"
      addLabel="Add a language"
      entries={languages}
      createEntry={createLanguage}
      onChange={(next) => edit((draft) => void (draft.languages = next))}
      renderEntry={({ id, language, level }, name) => (
        <FieldRow columns={2}>
          <TextInput
            aria-label={`${name}: language`}
            data-field={`languages.${id}`}
            placeholder="Language"
            value={language}
            onChange={({ currentTarget: { value } }) => change(id, 'language', value)}
          />
          <TextInput
            aria-label={`${name}: level`}
            data-field={`languages.${id}`}
            placeholder="Level, such as C1 or native"
            value={level}
            onChange={({ currentTarget: { value } }) => change(id, 'level', value)}
          />
        </FieldRow>
      )}
    />
  )
}
