import { memo } from 'react'
import { createOwnSection } from '@shared/domain/roles/editing/sectionEdits'
import type { OwnSection } from '@shared/model/role'
import { AddButton } from '@renderer/ui/fields/AddButton'
import { useRoleEditing } from '../RoleEditing'
import { OwnSectionFields } from './OwnSectionFields'

/** The sections that only this role has. */
export const OwnSections = memo(({ sections }: { sections: readonly OwnSection[] }) => {
  const { change, isReadOnly } = useRoleEditing()
  return (
    <div data-field="sections">
      {sections.map((section, index) => (
        <OwnSectionFields
          key={section.id}
          section={section}
          name={`Section ${index + 1} of ${sections.length}`}
          isFirst={index === 0}
          isLast={index === sections.length - 1}
        />
      ))}
      {!isReadOnly && (
        <AddButton
          label="Add a section"
          onClick={() =>
            change((role) => ({ ...role, sections: [...role.sections, createOwnSection('')] }))
          }
        />
      )}
    </div>
  )
})
OwnSections.displayName = 'OwnSections'
