import { memo, useRef } from 'react'
import { setSkills, type SkillListName } from '@shared/domain/roles/editing/roleLists'
import { createSkill, joinSkills } from '@shared/domain/roles/editing/skillEdits'
import { splitSkillText } from '@shared/domain/text/skillText'
import type { Skill } from '@shared/model/role'
import { EditableList } from '@renderer/ui/editableList/EditableList'
import { skillListLabels } from '../listLabels'
import { useRoleEditing } from '../RoleEditing'
import { SkillRow } from './SkillRow'
import classes from '../editor.module.css'

interface SkillListProps {
  name: SkillListName
  skills: readonly Skill[]
}

const getText = (skill: Skill): string => skill.name
const setText = (skill: Skill, name: string): Skill => ({ ...skill, name })
const readSkill = (line: string): Skill => {
  const { name, description } = splitSkillText(line)
  return createSkill(name, description)
}

/** The hard or the soft skills, edited in place: each with a name, a description and its importance. */
export const SkillList = memo(({ name, skills }: SkillListProps) => {
  const { change, isReadOnly } = useRoleEditing()
  const root = useRef<HTMLDivElement>(null)

  const focusName = (id: string): void =>
    root.current?.querySelector<HTMLElement>(`textarea[data-item="${id}"]`)?.focus()

  return (
    <div ref={root} className={classes.list} data-field={name}>
      <EditableList
        {...skillListLabels[name]}
        items={skills}
        onChange={(edited, key) =>
          change((role) => setSkills(role, name, edited), key && `${name} ${key}`)
        }
        getText={getText}
        setText={setText}
        createItem={readSkill}
        joinItems={joinSkills}
        isReadOnly={isReadOnly}
        renderItem={(rendered) => (
          <SkillRow {...rendered} isReadOnly={isReadOnly} focusName={focusName} />
        )}
      />
    </div>
  )
})
SkillList.displayName = 'SkillList'
