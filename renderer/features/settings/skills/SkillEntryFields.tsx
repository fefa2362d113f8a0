import { TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { anyLanguage, changeAliases } from '@shared/domain/skills/editSkills'
import { labelLanguages } from '@shared/labels/findLabels'
import { nameLanguage } from '@shared/labels/nameLanguage'
import type { SkillEntry } from '@shared/model/skillList'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { Picker } from '@renderer/ui/fields/Picker'
import { TagsField } from '@renderer/ui/fields/TagsField'

interface SkillEntryFieldsProps {
  skill: SkillEntry
  onChange: (skill: SkillEntry, key: string) => void
}

const labelOf = (language: string): string =>
  language === anyLanguage ? 'Other names' : `Other names in ${nameLanguage(language)}`

/** The names of a skill: the usual one, others by language, and what is something else. */
export const SkillEntryFields = ({ skill, onChange }: SkillEntryFieldsProps) => {
  const isReadOnly = useIsReadOnly()
  const id = useId()
  const [added, setAdded] = useState<readonly string[]>([])
  const languages = [...new Set([anyLanguage, ...Object.keys(skill.aliases), ...added])]
  const further = labelLanguages
    .filter((language) => !languages.includes(language))
    .map((value) => ({ value, label: nameLanguage(value) }))
  return (
    <FieldGrid>
      <Field label="Usual name" htmlFor={`${id}-name`}>
        <TextInput
          id={`${id}-name`}
          autoFocus
          value={skill.name}
          readOnly={isReadOnly}
          onChange={({ currentTarget: { value } }) => onChange({ ...skill, name: value }, 'name')}
        />
      </Field>
      {languages.map((language) => (
        <Field key={language} label={labelOf(language)}>
          <TagsField
            label={labelOf(language)}
            placeholder="Type a name and press Enter"
            isReadOnly={isReadOnly}
            value={skill.aliases[language] ?? []}
            onChange={(names) =>
              onChange(
                { ...skill, aliases: changeAliases(skill.aliases, language, names) },
                `aliases ${language}`,
              )
            }
          />
        </Field>
      ))}
      {!isReadOnly && further.length > 0 && (
        <Field label="Names in another language">
          <Picker
            aria-label="Names in another language"
            placeholder="Choose a language"
            data={further}
            value={null}
            onChange={(language) => language !== null && setAdded([...added, language])}
          />
        </Field>
      )}
      <Field label="Not the same as">
        <TagsField
          label="Not the same as"
          placeholder="What looks like it but is something else"
          isReadOnly={isReadOnly}
          value={skill.notSame}
          onChange={(notSame) => onChange({ ...skill, notSame }, 'not the same')}
        />
      </Field>
    </FieldGrid>
  )
}
