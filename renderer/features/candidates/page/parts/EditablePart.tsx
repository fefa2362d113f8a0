import type { ReactNode } from 'react'
import { EditPartButton } from './EditPartButton'
import { PartBody } from './PartBody'
import { PartFrame } from './PartFrame'
import { useParts, type PartName } from './parts'

interface EditablePartProps {
  part: PartName
  title: string
  count?: number
  /** Whether there is anything to read; a part without is not shown until it is edited. */
  isEmpty: boolean
  fields: ReactNode
  children: ReactNode
}

/** A part of a candidate’s page that is read, and edited in place. */
export const EditablePart = ({
  part,
  title,
  count,
  isEmpty,
  fields,
  children,
}: EditablePartProps) => {
  const { isEdited } = useParts()
  if (isEmpty && !isEdited(part)) return null
  return (
    <PartFrame
      title={title}
      count={count}
      part={part}
      action={<EditPartButton part={part} title={title} />}
    >
      <PartBody part={part} fields={fields}>
        {children}
      </PartBody>
    </PartFrame>
  )
}
