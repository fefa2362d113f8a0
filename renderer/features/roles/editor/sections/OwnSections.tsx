import { memo, useLayoutEffect, useRef } from 'react'
import { createOwnSection } from '@shared/domain/roles/editing/sectionEdits'
import type { OwnSection } from '@shared/model/role'
import { AddButton } from '@renderer/ui/fields/AddButton'
import { useRoleEditing } from '../RoleEditing'
import { OwnSectionFields } from './OwnSectionFields'

/** The sections that only this role has. */
export const OwnSections = memo(({ sections }: { sections: readonly OwnSection[] }) => {
  const { change, isReadOnly } = useRoleEditing()
  const root = useRef<HTMLDivElement>(null)
  const added = useRef<string | null>(null)

  useLayoutEffect(() => {
    if (added.current === null) return
    const heading = root.current?.querySelector<HTMLElement>(`input[data-item="${added.current}"]`)
    if (!heading) return
    added.current = null
    heading.focus()
  }, [sections])

  const add = (): void => {
    const section = createOwnSection('')
    added.current = section.id
    change((role) => ({ ...role, sections: [...role.sections, section] }))
  }

  return (
    <div ref={root} data-field="sections">
      {sections.map((section, index) => (
        <OwnSectionFields
          key={section.id}
          section={section}
          name={`Section ${index + 1} of ${sections.length}`}
          isFirst={index === 0}
          isLast={index === sections.length - 1}
        />
      ))}
      {!isReadOnly && <AddButton label="Add a section" onClick={add} />}
    </div>
  )
})
OwnSections.displayName = 'OwnSections'
