import { TextInput } from '@mantine/core'
import { keepLineIds } from '@shared/domain/snippets/keepLineIds'
import { roleFieldLabels } from '@shared/labels/roleFields'
import { findByValue } from '@shared/model/openEnum'
import { snippetFieldSchema, type SnippetDraft } from '@shared/model/writing/snippet'
import { GrowingTextarea } from '@renderer/ui/fields/GrowingTextarea'
import { Picker } from '@renderer/ui/fields/Picker'
import { listLanguageOptions } from '../editor/facts/factOptions'
import classes from '../library/library.module.css'

type Edit = (change: Partial<SnippetDraft>, key: string) => void

interface SnippetFieldsProps {
  snippet: SnippetDraft
  isReadOnly?: boolean
  onChange: Edit
}

const fieldOptions = snippetFieldSchema.options.map((value) => ({
  value,
  label: findByValue(roleFieldLabels, value) ?? value,
}))

/** Everything of a snippet: its name, what it is for, and its lines. */
export const SnippetFields = ({ snippet, isReadOnly = false, onChange }: SnippetFieldsProps) => {
  const field = snippetFieldSchema.options.find((option) => option === snippet.field) ?? null
  const writeLines = (text: string): void =>
    onChange({ lines: keepLineIds(snippet.lines, text.split('\n')) }, 'lines')
  return (
    <div className={classes.fields}>
      <div className={classes.pair}>
        <TextInput
          data-autofocus
          label="Name"
          placeholder="Benefits in Berlin"
          value={snippet.name}
          readOnly={isReadOnly}
          onChange={({ currentTarget: { value } }) => onChange({ name: value }, 'name')}
        />
        <Picker
          label="Section"
          data={fieldOptions}
          value={field}
          readOnly={isReadOnly}
          onChange={(value) => value !== null && onChange({ field: value }, 'field')}
        />
        <TextInput
          label="Client"
          placeholder="Any client"
          value={snippet.client}
          readOnly={isReadOnly}
          onChange={({ currentTarget: { value } }) => onChange({ client: value }, 'client')}
        />
        <Picker
          label="Language"
          placeholder="Any language"
          data={listLanguageOptions(snippet.language)}
          value={snippet.language === '' ? null : snippet.language}
          isClearable
          readOnly={isReadOnly}
          onChange={(value) => onChange({ language: value ?? '' }, 'language')}
        />
      </div>
      <GrowingTextarea
        isTall
        label="Lines"
        description="One line or paragraph of the role each"
        lang={snippet.language}
        value={snippet.lines.map(({ text }) => text).join('\n')}
        readOnly={isReadOnly}
        onChange={({ currentTarget: { value } }) => writeLines(value)}
      />
    </div>
  )
}
