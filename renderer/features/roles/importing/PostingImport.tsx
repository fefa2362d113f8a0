import { Modal } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { ConfirmDialog } from '@renderer/ui/dialogs/ConfirmDialog'
import { IntoRole } from './into/IntoRole'
import { FilesScreen } from './files/FilesScreen'
import { PasteDialog } from './paste/PasteDialog'
import { useDropAnywhere } from './paste/useDropAnywhere'
import { PlaceDialog } from './place/PlaceDialog'
import { useResortWhenPlaced } from './place/useResortWhenPlaced'
import { PendingItem } from './review/PendingItem'
import { newRoles, presentRole } from './review/outcomes'
import { ReviewScreen } from './review/ReviewScreen'
import { acceptItem } from './session/createRoles'
import { importDropped, importHanded, importPasted } from './session/importCommands'
import { describeLoss } from './session/describeLoss'
import {
  closeImport,
  compareItem,
  compareReturned,
  makeNewInstead,
  reviewAgain,
  showItems,
  useImportSession,
} from './session/importSession'
import type { ImportItem } from './session/importItems'
import { canBeCv, giveAsCv, stopReading } from './session/readItems'
import { useTakeOver } from '@renderer/ui/importing/handOver'
import { usePasteAnywhere } from '@renderer/ui/importing/usePasteAnywhere'
import paste from '@renderer/ui/importing/paste.module.css'
import classes from './review/review.module.css'

const importPastedAnywhere = (text: string, html: string | null): boolean =>
  importPasted(text, html, null)

const importDroppedAnywhere = (files: readonly File[]): void => importDropped(files, null)

const createsRoles = (item: ImportItem) => ({
  outcome: newRoles,
  onAccept: () => acceptItem(item),
  onNewRole: undefined,
})

const comparesRole = {
  outcome: presentRole,
  onAccept: () => {
    compareItem()
    return Promise.resolve()
  },
  onNewRole: makeNewInstead,
}

interface PostingImportProps {
  /** The ways to open a workspace if none is open; null if one is. */
  placeChoice: ReactNode
}

/** Imports postings from anywhere in the window. Nothing is saved until it is confirmed. */
export const PostingImport = ({ placeChoice }: PostingImportProps) => {
  const isEnabled = !useIsReadOnly()
  const { stage, items, openKey, intoRole } = useImportSession()
  const [isAsking, setAsking] = useState(false)
  usePasteAnywhere({
    isEnabled: isEnabled && stage === 'closed',
    onText: importPastedAnywhere,
    onFiles: importDroppedAnywhere,
  })
  const aim = useDropAnywhere(isEnabled)
  useTakeOver('postings', { isEnabled, isFree: stage === 'closed', onItems: importHanded })
  const isPlaced = placeChoice === null
  useResortWhenPlaced(isPlaced)
  const open = items.find(({ key }) => key === openKey)
  const loss = describeLoss(items)

  const leave = (): void => {
    setAsking(false)
    void stopReading()
    closeImport()
  }
  const back = items.length > 1 ? showItems : undefined
  const close = (): void => {
    if (stage === 'compare') reviewAgain()
    else if (isPlaced && stage === 'review' && back) back()
    else if (loss === null) leave()
    else setAsking(true)
  }

  return (
    <>
      {aim !== null && (
        <div className={paste.over}>
          {aim === 'new-role' ? 'Drop postings to import them' : 'Drop to compare with this role'}
        </div>
      )}
      <PasteDialog
        opened={stage === 'paste'}
        title={intoRole === null ? 'Import a posting' : 'Add from a posting'}
      />
      <PlaceDialog opened={!isPlaced && items.length > 0} items={items} onCancel={close}>
        {placeChoice}
      </PlaceDialog>
      <Modal.Root
        opened={isPlaced && (stage === 'review' || stage === 'files' || stage === 'compare')}
        onClose={close}
        fullScreen
        closeOnClickOutside={false}
        lockScroll={false}
        transitionProps={{ duration: 0 }}
      >
        <Modal.Content aria-label="Import postings" className={classes.screen}>
          {stage === 'files' && <FilesScreen items={items} intoRole={intoRole} onClose={close} />}
          {stage === 'review' && open?.state.kind === 'read' && (
            <ReviewScreen
              key={open.key}
              itemKey={open.key}
              name={open.name}
              reading={open.state.reading}
              history={open.state.history}
              recognized={open.state.recognized}
              onCompareReturned={compareReturned}
              {...(intoRole === null ? createsRoles(open) : comparesRole)}
              onCancel={close}
              onBack={back}
              onCv={canBeCv(open) ? () => giveAsCv(open.key) : undefined}
            />
          )}
          {stage === 'compare' && open !== undefined && intoRole !== null && (
            <IntoRole item={open} roleId={intoRole} />
          )}
          {stage === 'review' && open !== undefined && open.state.kind !== 'read' && (
            <PendingItem item={open} onCancel={close} />
          )}
        </Modal.Content>
      </Modal.Root>
      {loss !== null && isAsking && (
        <ConfirmDialog
          opened
          title={loss.title}
          confirmLabel={loss.confirmLabel}
          isDangerous
          onConfirm={leave}
          onCancel={() => setAsking(false)}
        >
          <p>{loss.text}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
