import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { createId, itemIdSchema, type ItemId } from '@shared/model/ids'
import type { SkillEntry, SkillList } from '@shared/model/skillList'
import { filterSkills } from '@shared/domain/skills/editSkills'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useRecordEditor } from '@renderer/editing/useRecordEditor'
import { ConflictDialog } from '@renderer/ui/dialogs/ConflictDialog'
import { SaveState } from '@renderer/ui/layout/SaveState'
import { useFirstRows } from '@renderer/ui/layout/useFirstRows'
import { SkillEntryRow } from './SkillEntryRow'
import classes from './skills.module.css'

/** A list may have thousands of skills; so many are shown at once. */
const shownAtFirst = 50

const createSkill = (name: string): SkillEntry => ({
  id: createId(itemIdSchema),
  name,
  aliases: {},
  notSame: [],
})

/** The skills of a list, each with its other names; saved by itself. Keyed by the list’s id. */
export const SkillListEditor = ({ record }: { record: SkillList }) => {
  const { value, state, edit, session } = useRecordEditor('skillLists', record)
  const isReadOnly = useIsReadOnly()
  const [search, setSearch] = useState('')
  const [openId, setOpenId] = useState<ItemId | null>(null)
  const found = filterSkills(value.skills, search)
  const { rows, more } = useFirstRows(found, shownAtFirst)

  const add = (): void => {
    const skill = createSkill(found.length === 0 ? search.trim() : '')
    edit((draft) => void draft.skills.unshift(skill), `add ${skill.id}`)
    setSearch('')
    setOpenId(skill.id)
  }
  const change = (skill: SkillEntry, key: string): void =>
    edit((draft) => {
      const at = draft.skills.findIndex(({ id }) => id === skill.id)
      if (at >= 0) draft.skills[at] = skill
    }, `${skill.id} ${key}`)
  const remove = (id: ItemId): void =>
    edit((draft) => void (draft.skills = draft.skills.filter((each) => each.id !== id)), id)

  return (
    <>
      <ConflictDialog
        collection="skillLists"
        title={titleOrPlaceholder('skillLists', value.name)}
        state={state}
        session={session}
      />
      <div className={classes.head}>
        <TextInput
          className={classes.grow}
          label="Name of the list"
          value={value.name}
          readOnly={isReadOnly}
          onChange={({ currentTarget: { value: name } }) =>
            edit((draft) => void (draft.name = name), 'name')
          }
        />
        <TextInput
          data-autofocus
          className={classes.grow}
          label="Find a skill"
          type="search"
          value={search}
          onChange={({ currentTarget: { value: words } }) => setSearch(words)}
        />
        <Button leftSection={<IconPlus size={14} />} disabled={isReadOnly} onClick={add}>
          Add a skill
        </Button>
      </div>
      <ul className={classes.skills} aria-label="Skills of the list">
        {rows.map((skill) => (
          <SkillEntryRow
            key={skill.id}
            skill={skill}
            isOpen={openId === skill.id}
            onToggle={() => setOpenId((open) => (open === skill.id ? null : skill.id))}
            onChange={change}
            onRemove={() => remove(skill.id)}
          />
        ))}
      </ul>
      {more}
      <SaveState state={state} />
    </>
  )
}
