import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useRouter } from '@renderer/navigation/routes'
import { ConfirmDialog } from '@renderer/ui/dialogs/ConfirmDialog'
import { useTakeOver } from '@renderer/ui/importing/handOver'
import { usePasteAnywhere } from '@renderer/ui/importing/usePasteAnywhere'
import paste from '@renderer/ui/importing/paste.module.css'
import { CompareCv } from './confirm/CompareCv'
import { ConfirmScreen } from './confirm/ConfirmScreen'
import { PendingCv } from './confirm/PendingCv'
import { CvFilesScreen } from './files/CvFilesScreen'
import { SheetScreen } from './sheet/SheetScreen'
import { CvPasteDialog } from './paste/CvPasteDialog'
import { useDroppedCvs } from './paste/useDroppedCvs'
import { acceptCv } from './session/createCandidates'
import { importDroppedCvs, importHandedCvs, importPastedCv } from './session/cvImportCommands'
import { closeCvImport, confirmAgain, showCvs, useCvImport } from './session/cvImportSession'
import { describeLoss } from './session/describeLoss'
import { canBePosting, giveAsPosting, stopReadingCvs } from './session/readCvs'
import classes from './confirm/confirm.module.css'

/**
 * Imports CVs. What is dropped or pasted while candidates are shown comes here, and elsewhere files that
 * call themselves CVs, or that the import of postings finds to be some.
 */
export const CvImport = () => {
  const isReadOnly = useIsReadOnly()
  const isHere = useRouter(({ route }) => route.area === 'candidates')
  const { stage, items, openKey, comparedId } = useCvImport()
  const [isAsking, setAsking] = useState(false)
  usePasteAnywhere({
    isEnabled: isHere && !isReadOnly && stage === 'closed',
    isFirst: true,
    onText: importPastedCv,
    onFiles: importDroppedCvs,
  })
  const isOver = useDroppedCvs(!isReadOnly, isHere)
  useTakeOver('cvs', {
    isEnabled: !isReadOnly,
    isFree: stage === 'closed',
    onItems: importHandedCvs,
  })
  const at = items.findIndex(({ key }) => key === openKey)
  const open = items[at]
  const loss = describeLoss(items)

  const leave = (): void => {
    setAsking(false)
    void stopReadingCvs()
    closeCvImport()
  }
  const back = items.length > 1 ? showCvs : undefined
  const close = (): void => {
    if (stage === 'compare') confirmAgain()
    else if (stage === 'confirm' && back) back()
    else if (loss === null) leave()
    else setAsking(true)
  }

  return (
    <>
      {isOver && <div className={paste.over}>Drop CVs to add candidates</div>}
      <CvPasteDialog opened={stage === 'paste'} />
      <Modal.Root
        opened={stage === 'files' || stage === 'confirm' || stage === 'compare'}
        onClose={close}
        fullScreen
        closeOnClickOutside={false}
        lockScroll={false}
        transitionProps={{ duration: 0 }}
      >
        <Modal.Content aria-label="Import CVs" className={classes.screen}>
          {stage === 'files' && <CvFilesScreen items={items} onClose={close} />}
          {stage === 'confirm' && open?.state.kind === 'read' && (
            <ConfirmScreen
              key={open.key}
              itemKey={open.key}
              name={open.name}
              position={
                back ? `${(at + 1).toLocaleString()} of ${items.length.toLocaleString()}` : ''
              }
              input={open.input}
              state={open.state}
              onAccept={() => acceptCv(open)}
              onCancel={close}
              onBack={back}
              onPosting={canBePosting(open) ? () => giveAsPosting(open.key) : undefined}
            />
          )}
          {stage === 'compare' && open !== undefined && comparedId !== null && (
            <CompareCv key={open.key} item={open} candidateId={comparedId} />
          )}
          {stage === 'confirm' &&
            open !== undefined &&
            (open.state.kind === 'sheet' || open.state.kind === 'imported-sheet' ? (
              <SheetScreen
                key={open.key}
                item={open}
                state={open.state}
                onClose={close}
                onBack={back}
              />
            ) : (
              open.state.kind !== 'read' && <PendingCv item={open} onCancel={close} />
            ))}
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
