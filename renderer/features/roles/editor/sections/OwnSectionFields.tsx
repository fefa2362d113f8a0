import { ActionIcon, Checkbox, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { memo } from 'react'
import { moveItem, removeItems } from '@shared/domain/roles/editing/listEdits'
import { changeSection, toggleAudience } from '@shared/domain/roles/editing/sectionEdits'
import { createListItem } from '@shared/model/listItem'
import { labelValue } from '@shared/model/openEnum'
import type { OwnSection } from '@shared/model/role'
import { audienceSchema, type Audience } from '@shared/model/sentPosting'
import { EditableList } from '@renderer/ui/editableList/EditableList'
import { homeOfSection } from '@shared/domain/roles/editing/lineHomes'
import { LineHandle } from '../lines/dragging/LineHandle'
import { LineTools } from '../lines/LineTools'
import { getText, setText } from '../lines/lineText'
import { useLineKeys } from '../lines/useLineKeys'
import { useRoleEditing } from '../RoleEditing'
import classes from './sections.module.css'

interface OwnSectionFieldsProps {
  section: OwnSection
  /** E.g. `Section 2 of 3`. */
  name: string
  isFirst: boolean
  isLast: boolean
}

const audienceWords: Record<Audience, string> = {
  full: 'Full',
  advert: 'Advert',
  agency: 'Agency',
}

/** An own section: its heading, its audiences, its lines, and its place among the others. */
export const OwnSectionFields = memo(
  ({ section, name, isFirst, isLast }: OwnSectionFieldsProps) => {
    const { change, isReadOnly } = useRoleEditing()
    const { id, heading, lines, audiences } = section
    const move = (steps: number): void =>
      change((role) => ({ ...role, sections: moveItem(role.sections, id, steps) }))
    return (
      <section className={classes.section} aria-label={name}>
        <div className={classes.head}>
          <TextInput
            className={classes.heading}
            data-item={id}
            aria-label={`${name}: heading`}
            placeholder="Heading"
            value={heading}
            readOnly={isReadOnly}
            onChange={({ currentTarget: { value } }) =>
              change((role) => changeSection(role, id, { heading: value }), `${id} heading`)
            }
          />
          {!isReadOnly && (
            <>
              <ActionIcon
                aria-label={`Move ${name.toLocaleLowerCase()} up`}
                disabled={isFirst}
                onClick={() => move(-1)}
              >
                <IconArrowUp size={14} />
              </ActionIcon>
              <ActionIcon
                aria-label={`Move ${name.toLocaleLowerCase()} down`}
                disabled={isLast}
                onClick={() => move(1)}
              >
                <IconArrowDown size={14} />
              </ActionIcon>
              <ActionIcon
                aria-label={`Remove ${name.toLocaleLowerCase()}`}
                onClick={() =>
                  change((role) => ({ ...role, sections: removeItems(role.sections, [id]) }))
                }
              >
                <IconX size={14} />
              </ActionIcon>
            </>
          )}
        </div>
        <fieldset className={classes.audiences}>
          <legend className={classes.legend}>Shown in</legend>
          {[...new Set([...audienceSchema.options, ...audiences])].map((audience) => (
            <Checkbox
              key={audience}
              size="xs"
              label={labelValue(audienceWords, audience)}
              checked={audiences.includes(audience)}
              disabled={isReadOnly}
              onChange={() =>
                change((role) =>
                  changeSection(role, id, { audiences: toggleAudience(audiences, audience) }),
                )
              }
            />
          ))}
        </fieldset>
        <div className={classes.lines} data-home={homeOfSection(section)}>
          <EditableList
            label={heading || name}
            itemLabel={`${name}: line`}
            addLabel="Add a line"
            items={lines}
            onChange={(edited, key) =>
              change((role) => changeSection(role, id, { lines: edited }), key && `${id} ${key}`)
            }
            getText={getText}
            setText={setText}
            createItem={createListItem}
            onKey={useLineKeys()}
            isReadOnly={isReadOnly}
            Lead={LineHandle}
            Tail={LineTools}
          />
        </div>
      </section>
    )
  },
)
OwnSectionFields.displayName = 'OwnSectionFields'
