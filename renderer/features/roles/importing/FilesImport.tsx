import { Button, Checkbox, Progress } from '@mantine/core'
import { useState } from 'react'
import { api } from '@renderer/data/api'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { notifyDone, notifyError } from '@renderer/ui/tasks/notify'
import { showRole } from '../roleCommands'
import { describeImport } from './describeImport'
import { closeImport, type ImportSource } from './importDialogState'
import { ImportFindings } from './ImportFindings'
import type { ReadFile } from './readFiles'
import { useFileReading } from './useFileReading'
import classes from './importing.module.css'

interface FileRowProps {
  file: ReadFile
  isOnly: boolean
  isChosen: boolean
  onToggle: () => void
}

const FileRow = ({ file, isOnly, isChosen, onToggle }: FileRowProps) => {
  if (!file.imported)
    return (
      <li className={classes.file} data-problem>
        {file.problem}
      </li>
    )
  return (
    <li className={classes.file}>
      <Checkbox
        checked={isChosen}
        onChange={onToggle}
        label={
          <>
            {file.imported.drafts[0]?.title || 'No title found'}{' '}
            <span className={classes.faint}>{file.name}</span>
          </>
        }
      />
      <details className={classes.details} open={isOnly || undefined}>
        <summary>{describeImport(file.imported)}</summary>
        <ImportFindings imported={file.imported} />
      </details>
    </li>
  )
}

/** Makes roles of text files, after showing what was found in each. */
export const FilesImport = ({ source }: { source: ImportSource }) => {
  const { files, total, isDone, stop } = useFileReading(source, closeImport)
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const [createdKeys, setCreatedKeys] = useState<ReadonlySet<string>>(new Set())
  const [isCreating, setCreating] = useState(false)

  const offered = files.filter(({ key }) => !createdKeys.has(key))
  const chosen = offered.filter(({ key, imported }) => imported !== null && !refused.has(key))
  const toggle = (key: string): void => {
    const next = new Set(refused)
    if (!next.delete(key)) next.add(key)
    setRefused(next)
  }

  const create = async (): Promise<void> => {
    setCreating(true)
    for (const { key, imported } of chosen) {
      if (!imported) continue
      for (const draft of imported.drafts) {
        const result = await api.ask('roles.create', { draft })
        if (!result.ok) {
          notifyError(result.error)
          setCreating(false)
          return
        }
        if (chosen.length === 1) showRole(result.value.id)
      }
      setCreatedKeys((keys) => new Set([...keys, key]))
    }
    notifyDone(`Created ${countOf(chosen.length, 'role')}.`)
    closeImport()
  }

  if (total === null) return <p className={classes.hint}>Waiting for files to be chosen…</p>
  return (
    <>
      {!isDone && (
        <div className={classes.progress}>
          <Progress value={(100 * files.length) / total} aria-label="Reading files" />
          <p role="status">
            {files.length.toLocaleString()} of {countOf(total, 'file')} read
          </p>
        </div>
      )}
      <ul className={classes.files} aria-label="Files">
        {offered.map((file) => (
          <FileRow
            key={file.key}
            file={file}
            isOnly={total === 1}
            isChosen={!refused.has(file.key)}
            onToggle={() => toggle(file.key)}
          />
        ))}
      </ul>
      <DialogButtons
        cancel={
          isDone ? (
            <Button onClick={closeImport}>Cancel</Button>
          ) : (
            <Button onClick={stop}>Stop reading</Button>
          )
        }
        confirm={
          <Button
            variant="filled"
            disabled={!isDone || chosen.length === 0}
            loading={isCreating}
            onClick={() => void create()}
          >
            {chosen.length === 0 ? 'Create roles' : `Create ${countOf(chosen.length, 'role')}`}
          </Button>
        }
      />
    </>
  )
}
