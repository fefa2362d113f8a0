import type { ReactNode } from 'react'
import { EmptyState } from '../layout/EmptyState'
import { SplitView } from '../layout/SplitView'

interface RecordsViewProps {
  /** The widths are remembered under this name. */
  id: string
  /** What the records are called, e.g. *Roles*. */
  label: string
  error: { message: string } | null
  /** Null to hide the list. */
  list: ReactNode
  /** The chosen record, or why there is none. */
  record: ReactNode
  /** In pixels. */
  minRecordWidth?: number
}

const listWidth = { min: 240, initial: 300, max: 480 }

/** A list of records, and the chosen one beside it. */
export const RecordsView = ({
  id,
  label,
  error,
  list,
  record,
  minRecordWidth = 360,
}: RecordsViewProps) => {
  if (error)
    return (
      <EmptyState title={`The ${label.toLowerCase()} could not be read`}>
        {error.message}
      </EmptyState>
    )
  return (
    <SplitView
      id={id}
      list={label}
      panes={[
        ...(list === null ? [] : [{ id: 'list', width: listWidth, content: list }]),
        { id: 'record', minWidth: minRecordWidth, content: record },
      ]}
    />
  )
}
