import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldChoice, RecordConflict } from '@shared/model/conflict'
import { api, type ApiError } from '@renderer/lib/api'
import { formatDateTime } from '@renderer/lib/formatMoment'
import { DialogButtons } from '@renderer/ui/DialogButtons'
import { notifyDone } from '@renderer/ui/notify'
import { FieldChoiceRow } from './FieldChoiceRow'
import classes from './FieldConflictDialog.module.css'

interface FieldConflictDialogProps {
  conflict: RecordConflict
  onClose: () => void
}

type Side = FieldChoice['side']

const keyOf = (path: readonly string[]): string => path.join('/')

const describeAsking = ({ hasBase }: RecordConflict): string =>
  hasBase
    ? 'These fields were changed on both computers. All other changes of both are kept.'
    : 'It is not known what the two versions come from, so every field that differs is shown.'

/** Asks field by field which of two values stays, where a record was changed on two computers. */
export const FieldConflictDialog = ({ conflict, onClose }: FieldConflictDialogProps) => {
  const { collection, fileName, title, ours, theirs, fields } = conflict
  const queryClient = useQueryClient()
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map())
  const choices = fields.flatMap(({ path }) => {
    const side = sides.get(keyOf(path))
    return side === undefined ? [] : [{ path, side }]
  })
  const isComplete = choices.length === fields.length

  const resolve = useMutation<null, ApiError>({
    mutationFn: () =>
      api.call('conflicts.resolve', { collection, fileName, ours, theirs, choices }),
    onSuccess: () => {
      notifyDone(`Merged both versions of “${title}”. The second file is kept in its history.`)
      onClose()
    },
    onError: () => queryClient.invalidateQueries({ queryKey: ['conflicts.list'] }),
  })

  const choose = (path: readonly string[], side: Side): void =>
    setSides((before) => new Map(before).set(keyOf(path), side))
  const chooseAll = (side: Side): void =>
    setSides(new Map(fields.map(({ path }) => [keyOf(path), side])))

  return (
    <Modal opened size="xl" onClose={onClose} title={`“${title}” was changed on two computers`}>
      <p className={classes.intro}>{describeAsking(conflict)} Choose what stays.</p>
      <div className={classes.columns}>
        <div className={classes.side}>
          <strong>In this workspace</strong>
          <span className={classes.saved}>saved {formatDateTime(ours.updatedAt)}</span>
          {fields.length > 1 && (
            <Button size="xs" onClick={() => chooseAll('ours')}>
              Take all of these
            </Button>
          )}
        </div>
        <div className={classes.side}>
          <strong>From the other computer</strong>
          <span className={classes.saved}>saved {formatDateTime(theirs.updatedAt)}</span>
          {fields.length > 1 && (
            <Button size="xs" onClick={() => chooseAll('theirs')}>
              Take all of those
            </Button>
          )}
        </div>
      </div>
      {fields.map((field) => (
        <FieldChoiceRow
          key={keyOf(field.path)}
          field={field}
          side={sides.get(keyOf(field.path)) ?? null}
          onChoose={(side) => choose(field.path, side)}
        />
      ))}
      {resolve.error && (
        <p className={classes.problem} role="alert">
          {resolve.error.message}
        </p>
      )}
      <DialogButtons
        cancel={<Button onClick={onClose}>Decide later</Button>}
        confirm={
          <Button
            variant="filled"
            disabled={!isComplete}
            loading={resolve.isPending}
            onClick={() => resolve.mutate()}
          >
            Merge as chosen
          </Button>
        }
      />
    </Modal>
  )
}
