import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { memo, useEffect, useRef, useState } from 'react'
import { roleFieldLabels } from '@shared/labels/roleFields'
import type { Role } from '@shared/model/role'
import { factNames, FactEditingContext, useRoleEditing } from '../RoleEditing'
import { ClientAliases } from './ClientAliases'
import { factFields, type FactField } from './factFields'
import { settleWantedFact, useWantedFact } from './wantedFact'
import classes from './strip.module.css'

const aliasField: FactField<Role> = {
  name: 'clientAliases',
  label: roleFieldLabels.clientAliases,
  isSet: ({ clientAliases }) => (clientAliases?.length ?? 0) > 0,
  Fact: ({ facts }) => <ClientAliases aliases={facts.clientAliases ?? []} />,
  isWide: true,
}

const properties: readonly FactField<Role>[] = [...factFields, aliasField]

/** What every posting needs: shown even where it is still empty. */
const always: readonly string[] = ['client', 'location', 'salary', 'dates.closes']

const areSameProperties = (before: { role: Role }, after: { role: Role }): boolean =>
  before.role.clientAliases === after.role.clientAliases &&
  factNames.every((name) => before.role[name] === after.role[name])

const listNames = (fields: readonly FactField<Role>[]): string =>
  fields
    .slice(0, 3)
    .map(({ label }, index) => (index === 0 ? label : label.toLocaleLowerCase()))
    .join(', ')

/**
 * The key facts of a role: a label and a value each, which is a field when one goes to it. Empty
 * ones are added from a menu; one that was shown stays while the role is open.
 */
export const PropertyStrip = memo(({ role }: { role: Role }) => {
  const editing = useRoleEditing()
  const strip = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(always))
  const [entered, setEntered] = useState<string | null>(null)
  const isShown = (field: FactField<Role>): boolean => opened.has(field.name) || field.isSet(role)
  const hidden = properties.filter((field) => !isShown(field))

  useEffect(() => {
    if (entered === null) return
    strip.current
      ?.querySelector(`[data-property="${entered}"]`)
      ?.querySelector<HTMLElement>('input:not([type="hidden"])')
      ?.focus()
    setEntered(null)
  }, [entered])

  const open = (name: string): void => setOpened((before) => new Set([...before, name]))

  const wanted = useWantedFact(({ field }) => field)
  useEffect(() => {
    if (wanted === null) return
    const property = properties.find(({ name }) => name === wanted || name.startsWith(`${wanted}.`))
    if (property) {
      setOpened((before) => new Set([...before, property.name]))
      setEntered(property.name)
    }
    settleWantedFact()
  }, [wanted])

  return (
    <FactEditingContext value={editing}>
      <div ref={strip} className={classes.strip} role="group" aria-label="Key facts">
        {properties.filter(isShown).map(({ name, Fact, isWide }) => (
          <div
            key={name}
            className={classes.property}
            data-property={name}
            data-wide={isWide || undefined}
            onFocus={() => {
              if (!opened.has(name)) open(name)
            }}
          >
            <Fact facts={role} />
          </div>
        ))}
      </div>
      {hidden.length > 0 && !editing.isReadOnly && (
        <Menu returnFocus={false}>
          <Menu.Target>
            <Button
              className={classes.add}
              size="xs"
              variant="subtle"
              color="gray"
              leftSection={<IconPlus size={14} />}
              aria-label="Add a key fact"
            >
              {`${listNames(hidden)}${hidden.length > 3 ? ' …' : ''}`}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {hidden.map(({ name, label }) => (
              <Menu.Item
                key={name}
                onClick={() => {
                  open(name)
                  setEntered(name)
                }}
              >
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </FactEditingContext>
  )
}, areSameProperties)
PropertyStrip.displayName = 'PropertyStrip'
