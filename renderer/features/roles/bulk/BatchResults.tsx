import { Button, Progress } from '@mantine/core'
import type { ExportedFile } from '@shared/contract/channels/documentChannels'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { api } from '@renderer/data/api'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { notifyError } from '@renderer/ui/tasks/notify'
import { useChoices } from '../preview/usePostingChoice'
import { showRole } from '../roleCommands'
import { closeBatch, sendBatch, stopBatch, type Batch } from './batchStore'
import { nameRecipient, type Sending, type SendingResult } from './sendBatch'
import classes from './batch.module.css'

const reveal = async ({ token }: ExportedFile): Promise<void> => {
  const result = await api.ask('documents.reveal', { token })
  if (!result.ok) notifyError(result.error)
}

/** Leads to where a role's undecided passages for a recipient are decided. */
const decide = ({ roleId, recipient }: Sending): void => {
  if (recipient.audience === 'agency')
    useChoices.getState().choose(roleId, { audience: 'agency', agencyId: recipient.agency.id })
  closeBatch()
  showRole(roleId, 'send-out')
}

const Outcome = ({ result: { sending, outcome } }: { result: SendingResult }) => {
  switch (outcome.kind) {
    case 'done': {
      const [first] = outcome.files
      return (
        <>
          <span data-selectable>{outcome.files.map(({ fileName }) => fileName).join(', ')}</span>
          {first && (
            <Button size="compact-xs" variant="subtle" onClick={() => void reveal(first)}>
              Show in folder
            </Button>
          )}
        </>
      )
    }
    case 'undecided':
      return (
        <>
          <span>Not written: passages may reveal what is withheld.</span>
          <Button size="compact-xs" variant="subtle" onClick={() => decide(sending)}>
            Decide
          </Button>
        </>
      )
    case 'exists':
      return <span>Not written: a file of this name is there already.</span>
    case 'failed':
      return <span>{outcome.message}</span>
  }
}

const ResultRows = ({ results }: { results: readonly SendingResult[] }) => (
  <ul className={classes.results} aria-label="What was sent out">
    {results.map((result) => {
      const { roleId, roleTitle, recipient } = result.sending
      return (
        <li
          key={`${roleId} ${nameRecipient(recipient)}`}
          className={classes.result}
          data-done={result.outcome.kind === 'done' || undefined}
        >
          <strong>
            {titleOrPlaceholder('roles', roleTitle)} · {nameRecipient(recipient)}
          </strong>
          <span className={classes.outcome}>
            <Outcome result={result} />
          </span>
        </li>
      )
    })}
  </ul>
)

/** How far a batch is, with a button to stop it. */
export const BatchProgress = ({
  batch: { results, total, isStopping },
}: {
  batch: Extract<Batch, { step: 'sending' }>
}) => (
  <>
    <Progress aria-label="Sending out" value={(100 * results.length) / Math.max(1, total)} />
    <p role="status">
      {results.length.toLocaleString()} of {countOf(total, 'posting')}
    </p>
    <DialogButtons
      cancel={
        <Button disabled={isStopping} onClick={stopBatch}>
          {isStopping ? 'Stopping…' : 'Stop'}
        </Button>
      }
      confirm={null}
    />
  </>
)

/** What came of each posting of a batch; stays until it is closed. */
export const BatchResults = ({
  batch: { results, total, options },
}: {
  batch: Extract<Batch, { step: 'done' }>
}) => {
  const written = results.filter(({ outcome }) => outcome.kind === 'done').length
  const taken = results.filter(({ outcome }) => outcome.kind === 'exists')
  const settle = (collision: 'replace' | 'keep-both'): Promise<void> =>
    sendBatch(
      taken.map(({ sending }) => sending),
      { ...options, collision },
      results.filter(({ outcome }) => outcome.kind !== 'exists'),
    )
  return (
    <>
      <p role="status">
        {written === total
          ? `All ${countOf(total, 'posting')} written.`
          : `${written.toLocaleString()} of ${countOf(total, 'posting')} written.`}
        {results.length < total && ` Stopped before ${countOf(total - results.length, 'posting')}.`}
      </p>
      <ResultRows results={results} />
      <DialogButtons
        cancel={<Button onClick={closeBatch}>Close</Button>}
        other={
          taken.length === 0 ? null : (
            <Button onClick={() => void settle('keep-both')}>Keep both</Button>
          )
        }
        confirm={
          taken.length === 0 ? null : (
            <Button
              variant="filled"
              color="var(--danger-fill)"
              onClick={() => void settle('replace')}
            >
              Replace the files of {countOf(taken.length, 'posting')}
            </Button>
          )
        }
      />
    </>
  )
}
