import { Kbd, Modal } from '@mantine/core'
import { actionDefinitions, findAccelerator } from '@shared/actions/actionDefinitions'
import { formatAccelerator } from '@renderer/actions/accelerators'
import { useAppInfo } from '@renderer/data/queries'
import classes from './ShortcutsDialog.module.css'

interface ShortcutsDialogProps {
  opened: boolean
  onClose: () => void
}

const groups = [
  { title: 'File', menu: 'file' },
  { title: 'Edit', menu: 'edit' },
  { title: 'View', menu: 'view' },
  { title: 'Go to', menu: 'go' },
  { title: 'Help', menu: 'help' },
] as const

const inLists = [
  { label: 'Move', keys: '↑ ↓ Home End' },
  { label: 'Find by typing', keys: 'A–Z' },
  { label: 'Choose several', keys: 'Shift+↑ ↓' },
  { label: 'Delete', keys: 'Delete' },
]

const inEditedLists = [
  { label: 'Add an item', keys: 'Enter' },
  { label: 'New line in an item', keys: 'Shift+Enter' },
  { label: 'Join with the item before', keys: 'Backspace' },
  { label: 'Move an item', keys: 'Alt+↑ ↓' },
  { label: 'Delete an item', keys: 'Alt+Delete' },
]

interface ShortcutGroupProps {
  title: string
  shortcuts: readonly { label: string; keys: string }[]
}

const ShortcutGroup = ({ title, shortcuts }: ShortcutGroupProps) => (
  <section className={classes.group}>
    <h3 className={classes.title}>{title}</h3>
    <dl className={classes.list}>
      {shortcuts.map(({ label, keys }) => (
        <div key={label} className={classes.line}>
          <dt>{label}</dt>
          <dd className={classes.keys}>
            <Kbd size="xs">{keys}</Kbd>
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

/** Every keyboard shortcut, by menu. */
export const ShortcutsDialog = ({ opened, onClose }: ShortcutsDialogProps) => {
  const { data: info } = useAppInfo()
  const platform = info?.platform ?? 'linux'
  const listShortcuts = (menu: (typeof groups)[number]['menu']) =>
    actionDefinitions
      .filter((definition) => definition.menu === menu)
      .flatMap((definition) => {
        const accelerator = findAccelerator(definition, platform === 'darwin')
        return accelerator === null
          ? []
          : [{ label: definition.label, keys: formatAccelerator(accelerator, platform) }]
      })

  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size="xl">
      <div className={classes.root}>
        {groups.map(({ title, menu }) => (
          <ShortcutGroup key={menu} title={title} shortcuts={listShortcuts(menu)} />
        ))}
        <ShortcutGroup title="In a list of records" shortcuts={inLists} />
        <ShortcutGroup title="In a list of lines" shortcuts={inEditedLists} />
      </div>
    </Modal>
  )
}
