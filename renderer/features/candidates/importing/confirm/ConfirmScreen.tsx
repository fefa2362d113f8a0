import { useEffect, useMemo, useRef, useState } from 'react'
import { findFieldsAt } from '@shared/domain/cvReview/fieldPlaces'
import { listFieldsToCheck } from '@shared/domain/cvReview/fieldsToCheck'
import { CvOriginal } from '../page/CvOriginal'
import { useLitPlaces } from '../page/litPlaces'
import { compareCv } from '../session/cvImportSession'
import type { CvInput, ReadCv } from '../session/cvItems'
import { ConfirmBar } from './ConfirmBar'
import { createConfirmCommands } from './confirmCommands'
import { ConfirmNotes } from './ConfirmNotes'
import { CvFields } from './CvFields'
import { FieldsToCheck } from './FieldsToCheck'
import { SamePeople } from './SamePeople'
import { useConfirmKeys } from './useConfirmKeys'
import { useMarkedFields } from './useMarkedFields'
import { focusField } from '../../profile/focusField'
import classes from './confirm.module.css'

interface ConfirmScreenProps {
  itemKey: string
  name: string
  position: string
  input: CvInput
  state: ReadCv
  onAccept: () => Promise<void>
  onCancel: () => void
  onBack: (() => void) | undefined
  /** Leaves it to the import of postings; undefined where that can’t read it. */
  onPosting: (() => void) | undefined
}

/** A CV that was read: as it came on the left, the fields of the candidate on the right. */
export const ConfirmScreen = ({
  itemKey,
  name,
  position,
  input,
  state: { history, same },
  onAccept,
  onCancel,
  onBack,
  onPosting,
}: ConfirmScreenProps) => {
  const root = useRef<HTMLDivElement>(null)
  const review = history.present
  const checks = listFieldsToCheck(review)
  const commands = useMemo(() => createConfirmCommands(itemKey), [itemKey])
  const [isAccepting, setAccepting] = useState(false)
  const places = useLitPlaces(root, review.places)
  useMarkedFields(root, checks)

  const show = (field: string): void => focusField(root.current, field)
  const firstCheck = useRef(checks[0]?.field)
  useEffect(() => {
    if (firstCheck.current === undefined)
      root.current?.querySelector<HTMLElement>('[data-accept]')?.focus()
    else focusField(root.current, firstCheck.current)
  }, [])

  const accept = async (): Promise<void> => {
    if (isAccepting) return
    if (review.draft.name.trim() === '') {
      show('name')
      return
    }
    setAccepting(true)
    await onAccept()
    setAccepting(false)
  }
  const keep = (field: string): void => {
    commands.keep(field)
    const next = checks.find((check) => check.field !== field)
    if (next !== undefined) show(next.field)
    else root.current?.querySelector<HTMLElement>('[data-accept]')?.focus()
  }
  const onKeyDown = useConfirmKeys({ commands, onAccept: () => void accept(), onPosting })

  return (
    <div ref={root} className={classes.root} onKeyDown={onKeyDown}>
      <ConfirmBar
        name={name}
        position={position}
        history={history}
        commands={commands}
        isAccepting={isAccepting}
        onAccept={() => void accept()}
        onCancel={onCancel}
        onBack={onBack}
        onPosting={onPosting}
      />
      <ConfirmNotes reading={review.reading} hasNext={onBack !== undefined} />
      <SamePeople same={same} onCompare={compareCv} />
      <div className={classes.columns} {...places}>
        <section className={classes.original} aria-label="The CV">
          <CvOriginal
            input={input}
            reading={review.reading}
            onOpenLine={(line) => {
              const [field] = findFieldsAt(review.places, line)
              if (field !== undefined) show(field)
            }}
          />
        </section>
        <section className={classes.fields} aria-label="The candidate">
          <FieldsToCheck checks={checks} onShow={show} onKeep={keep} />
          <CvFields draft={review.draft} edit={commands.edit} />
        </section>
      </div>
    </div>
  )
}
