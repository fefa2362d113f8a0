import { Modal } from '@mantine/core'
import { countOf } from '@renderer/format/words'
import { BatchForm } from './BatchForm'
import { BatchProgress, BatchResults } from './BatchResults'
import { closeBatch, stopBatch, useBatch, type Batch } from './batchStore'

const nameStep = (batch: Batch | null): string => {
  switch (batch?.step) {
    case 'asking':
      return `Send out ${countOf(batch.roleIds.length, 'role')}`
    case 'sending':
      return 'Sending out'
    case 'done':
      return 'Sent out'
    case undefined:
      return ''
  }
}

/** Sends several roles out to one or several recipients. */
export const BatchDialog = () => {
  const { batch } = useBatch()
  const isSending = batch?.step === 'sending'
  return (
    <Modal
      opened={batch !== null}
      onClose={isSending ? stopBatch : closeBatch}
      title={nameStep(batch)}
      withCloseButton={!isSending}
      closeOnClickOutside={false}
      size="lg"
    >
      {batch?.step === 'asking' && <BatchForm roleIds={batch.roleIds} />}
      {batch?.step === 'sending' && <BatchProgress batch={batch} />}
      {batch?.step === 'done' && <BatchResults batch={batch} />}
    </Modal>
  )
}
