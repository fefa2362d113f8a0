import { Button, FocusTrap, Modal } from '@mantine/core'
import { chooseSides } from '@shared/domain/merge/chooseSides'
import { describeConflictField } from '@shared/domain/merge/describeConflict'
import type { StoredFields } from '@shared/domain/merge/mergeVersions'
import type { EditSession } from '@renderer/editing/editSession'
import type { EditableName } from '@renderer/editing/editableRecords'
import { formatDateTime } from '@renderer/format/formatMoment'
import type { OpenConflict, SaveState } from '@renderer/editing/saveState'
import { DialogButtons } from './DialogButtons'
import { FieldChoices } from '../fieldChoices/FieldChoices'
import { useFieldChoices } from '../fieldChoices/useFieldChoices'
import classes from './ConflictDialog.module.css'

interface ConflictDialogProps<Value extends StoredFields> {
  collection: EditableName
  /** What the user calls the record. */
  title: string
  state: SaveState<Value>
  session: Pick<EditSession<Value>, 'settle'>
  /** The record that contains the criteria, if that is another one: the role of an application. */
  namedIn?: object
}

const stayOpen = (): void => undefined

const describeAsking = (fieldCount: number): string =>
  fieldCount === 1
    ? 'While you were editing, this field was changed elsewhere too. All other changes of both are kept.'
    : 'While you were editing, these fields were changed elsewhere too. All other changes of both are kept.'

type ChoosingProps<Value extends StoredFields> = Pick<
  ConflictDialogProps<Value>,
  'collection' | 'session' | 'namedIn'
> & { conflict: OpenConflict<Value> }

const Choosing = <Value extends StoredFields>({
  collection,
  session,
  namedIn,
  conflict: { theirs, fields },
}: ChoosingProps<Value>) => {
  const choosing = useFieldChoices(
    fields.map((field) => describeConflictField(collection, theirs, field, namedIn)),
  )
  return (
    <>
      <p className={classes.intro}>
        {describeAsking(fields.length)} Choose what to keep. Undo brings the other version back.
      </p>
      <FieldChoices
        choosing={choosing}
        ours={{ title: 'Yours', detail: 'not saved yet' }}
        theirs={{
          title: 'Changed elsewhere',
          detail: `saved ${formatDateTime(theirs.updatedAt)}`,
        }}
      />
      <DialogButtons
        cancel={null}
        confirm={
          <Button
            variant="filled"
            disabled={!choosing.isComplete}
            onClick={() => session.settle(chooseSides(choosing.choices))}
          >
            Merge as chosen
          </Button>
        }
      />
    </>
  )
}

/**
 * Asks field by field which value to keep if a record was changed elsewhere while it was edited
 * here. It may appear in the middle of a word, so nothing in it has the focus at first: a space
 * or Enter that was meant for the text must not count as an answer.
 */
export const ConflictDialog = <Value extends StoredFields>({
  collection,
  title,
  state,
  session,
  namedIn,
}: ConflictDialogProps<Value>) => (
  <Modal
    opened={state.kind === 'conflict'}
    size="xl"
    onClose={stayOpen}
    withCloseButton={false}
    closeOnEscape={false}
    closeOnClickOutside={false}
    title={`“${title}” was changed elsewhere`}
  >
    <FocusTrap.InitialFocus />
    {state.kind === 'conflict' && (
      <Choosing
        key={state.theirs.rev}
        collection={collection}
        session={session}
        namedIn={namedIn}
        conflict={state}
      />
    )}
  </Modal>
)
