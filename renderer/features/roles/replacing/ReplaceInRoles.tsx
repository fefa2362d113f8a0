import { Button, Modal, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useAction } from '@renderer/actions/useAction'
import { useWorkspace } from '@renderer/data/queries'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { FindOptions } from './FindOptions'
import { FoundRoleGroup } from './FoundRoleGroup'
import { changeQuery, changeReplacement, openReplaceInRoles, useFindState } from './findState'
import { replaceInRoles, useLastReplacement } from './replaceCommands'
import { useFoundRoles } from './useFoundRoles'
import { useUnticked } from './useUnticked'
import bar from './replacing.module.css'
import classes from './replaceInRoles.module.css'

const describeFound = (
  words: string,
  { roles, isCut }: Pick<ReturnType<typeof useFoundRoles>, 'roles' | 'isCut'>,
  count: number,
): string => {
  if (words === '') return 'Type what to look for in the text of all roles.'
  if (roles.length === 0) return 'No role says that.'
  const said = `${countOf(count, 'place')} in ${countOf(roles.length, 'role')}`
  return isCut ? `The first ${said}; replace these, then the others.` : `${said}.`
}

const Replacing = ({ onClose }: { onClose: () => void }) => {
  const { query, replacement } = useFindState()
  const client = useQueryClient()
  const readOnly = useWorkspace().data?.readOnly ?? null
  const found = useFoundRoles()
  const { isTicked, tick, count, plan } = useUnticked(found.roles)
  const all = found.roles.reduce(
    (sum, { texts }) => sum + texts.reduce((inRole, { ranges }) => inRole + ranges.length, 0),
    0,
  )
  const replace = (): void => {
    onClose()
    void replaceInRoles(plan(replacement), count, client)
  }
  return (
    <div className={classes.root}>
      <div className={bar.row}>
        <TextInput
          className={bar.words}
          data-autofocus
          type="search"
          aria-label="Find"
          placeholder="Find in all roles"
          value={query.words}
          onChange={({ currentTarget: { value } }) => changeQuery({ words: value })}
        />
        <FindOptions />
        <TextInput
          className={bar.words}
          aria-label="Replace with"
          placeholder="Replace with"
          value={replacement}
          disabled={readOnly !== null}
          onChange={({ currentTarget: { value } }) => changeReplacement(value)}
        />
      </div>
      <p className={classes.summary} role="status" aria-busy={found.isPending}>
        {found.error?.message ?? describeFound(query.words, found, all)}
        {readOnly !== null && ` Nothing can be replaced: ${readOnly.message}`}
      </p>
      <div className={classes.list}>
        {found.roles.map((role) => (
          <FoundRoleGroup
            key={role.roleId}
            role={role}
            replacement={replacement}
            isTicked={isTicked}
            tick={tick}
          />
        ))}
      </div>
      <DialogButtons
        cancel={<Button onClick={onClose}>Cancel</Button>}
        confirm={
          <Button
            variant="filled"
            disabled={readOnly !== null || count === 0 || found.isPending}
            onClick={replace}
          >
            {count === 0 ? 'Replace' : `Replace ${count.toLocaleString()}`}
          </Button>
        }
      />
    </div>
  )
}

/** Finding and replacing in all roles at once, with what would change. */
export const ReplaceInRoles = () => {
  const isOpen = useFindState((state) => state.isInRolesOpen)
  const { undo, isLast } = useLastReplacement()
  const close = (): void => useFindState.setState({ isInRolesOpen: false })
  useAction('edit.replaceInRoles', { perform: openReplaceInRoles })
  useAction('edit.undo', { isEnabled: undo !== null, isMeant: isLast, perform: () => undo?.() })
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      size="xl"
      title="Find and replace in all roles"
      classNames={{ content: classes.content, body: classes.body }}
    >
      <Replacing onClose={close} />
    </Modal>
  )
}
