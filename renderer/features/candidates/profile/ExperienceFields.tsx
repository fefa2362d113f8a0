import { TextInput } from '@mantine/core'
import type { Position } from '@shared/model/candidate'
import { createId, itemIdSchema } from '@shared/model/ids'
import { EntryList } from '@renderer/ui/layout/EntryList'
import { GrowingTextarea } from '@renderer/ui/fields/GrowingTextarea'
import { FieldRow } from '@renderer/ui/fields/FormColumns'
import type { EditCandidate } from './editing'

interface ExperienceFieldsProps {
  positions: readonly Position[]
  edit: EditCandidate
}

const createPosition = (): Position => ({
  id: createId(itemIdSchema),
  title: '',
  organisation: '',
  from: '',
  to: '',
  summary: '',
})

/** The positions that a candidate has held. */
export const ExperienceFields = ({ positions, edit }: ExperienceFieldsProps) => {
  const change = (id: Position['id'], field: string, apply: (position: Position) => void): void =>
    edit((draft) => {
      const position = draft.experience.find((each) => each.id === id)
      if (position) apply(position)
    }, `${id} ${field}`)

  return (
    <EntryList
      label="Positions"
      entryLabel="Position"
      addLabel="Add a position"
      entries={positions}
      createEntry={createPosition}
      onChange={(next) => edit((draft) => void (draft.experience = next))}
      renderEntry={({ id, title, organisation, from, to, summary }, name) => (
        <>
          <FieldRow columns={4}>
            <TextInput
              aria-label={`${name}: title`}
              data-field={`experience.${id}.title`}
              placeholder="Title"
              value={title}
              onChange={({ currentTarget: { value } }) =>
                change(id, 'title', (position) => void (position.title = value))
              }
            />
            <TextInput
              aria-label={`${name}: organisation`}
              data-field={`experience.${id}.organisation`}
              placeholder="Organisation"
              value={organisation}
              onChange={({ currentTarget: { value } }) =>
                change(id, 'organisation', (position) => void (position.organisation = value))
              }
            />
            <TextInput
              aria-label={`${name}: from`}
              data-field={`experience.${id}.from`}
              placeholder="From"
              value={from}
              onChange={({ currentTarget: { value } }) =>
                change(id, 'from', (position) => void (position.from = value))
              }
            />
            <TextInput
              aria-label={`${name}: to`}
              data-field={`experience.${id}.to`}
              placeholder="Until now"
              value={to}
              onChange={({ currentTarget: { value } }) =>
                change(id, 'to', (position) => void (position.to = value))
              }
            />
          </FieldRow>
          <GrowingTextarea
            aria-label={`${name}: summary`}
            data-field={`experience.${id}.summary`}
            placeholder="What they did there"
            value={summary}
            onChange={({ currentTarget: { value } }) =>
              change(id, 'summary', (position) => void (position.summary = value))
            }
          />
        </>
      )}
    />
  )
}
