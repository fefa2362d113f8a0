import { memo, useLayoutEffect, useRef } from 'react'
import { changeItem } from '@shared/domain/roles/editing/listEdits'
import { getSkills, setSkills, type SkillListName } from '@shared/domain/roles/editing/roleLists'
import { joinSkills, readSkill, splitDescription } from '@shared/domain/roles/editing/skillEdits'
import type { Skill } from '@shared/model/role'
import { EditableList } from '@renderer/ui/editableList/EditableList'
import { skillListLabels } from '../listLabels'
import { useRoleEditing } from '../RoleEditing'
import { LineHandle } from './dragging/LineHandle'
import { LineTools } from './LineTools'
import { SkillDescription, SkillImportance } from './SkillParts'
import { useLineKeys } from './useLineKeys'
import classes from '../editor.module.css'

interface SkillListProps {
  name: SkillListName
  skills: readonly Skill[]
}

const getText = (skill: Skill): string => skill.name
const setText = (skill: Skill, name: string): Skill => ({ ...skill, name })

/** The hard or the soft skills, edited in place: each with a name, a description and its importance. */
export const SkillList = memo(({ name, skills }: SkillListProps) => {
  const { change, isReadOnly } = useRoleEditing()
  const root = useRef<HTMLDivElement>(null)
  const addedId = useRef<string | null>(null)

  const focusName = (id: string): boolean => {
    const field = root.current?.querySelector<HTMLTextAreaElement>(`textarea[data-item="${id}"]`)
    field?.focus()
    return field !== null
  }

  useLayoutEffect(() => {
    if (addedId.current !== null && focusName(addedId.current)) addedId.current = null
  }, [skills])

  const split = (skill: Skill, selected: { start: number; end: number }): void =>
    change((role) => {
      const { skills: edited, added } = splitDescription(getSkills(role, name), skill, selected)
      addedId.current = added.id
      return setSkills(role, name, edited)
    })

  const changeSkill = (id: string, edited: Partial<Skill>, key?: string): void =>
    change((role) => setSkills(role, name, changeItem(getSkills(role, name), id, edited)), key)

  return (
    <div ref={root} className={classes.skills} data-field={name} data-home={name}>
      <EditableList
        {...skillListLabels[name]}
        items={skills}
        onChange={(edited, key) =>
          change((role) => setSkills(role, name, edited), key && `${name} ${key}`)
        }
        onKey={useLineKeys()}
        getText={getText}
        setText={setText}
        createItem={readSkill}
        joinItems={joinSkills}
        isReadOnly={isReadOnly}
        Lead={LineHandle}
        Tail={LineTools}
        renderAside={(skill, label) => (
          <SkillImportance
            skill={skill}
            name={label}
            isReadOnly={isReadOnly}
            onChange={(importance) => changeSkill(skill.id, { importance })}
          />
        )}
        renderBelow={(skill, label) => (
          <SkillDescription
            skill={skill}
            name={label}
            isReadOnly={isReadOnly}
            onChange={(description) =>
              changeSkill(skill.id, { description }, `${name} ${skill.id} description`)
            }
            onLeave={() => focusName(skill.id)}
            onSplit={(selected) => split(skill, selected)}
          />
        )}
      />
    </div>
  )
})
SkillList.displayName = 'SkillList'
