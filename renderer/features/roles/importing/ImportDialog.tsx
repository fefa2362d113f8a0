import { Modal } from '@mantine/core'
import { FilesImport } from './FilesImport'
import { closeImport, useImportDialog } from './importDialogState'
import { PasteImport } from './PasteImport'

/** The dialog that makes roles of postings. Nothing is saved before it is confirmed. */
export const ImportDialog = () => {
  const source = useImportDialog((state) => state.source)
  return (
    <Modal
      opened={source !== null}
      onClose={closeImport}
      closeOnClickOutside={false}
      size={source?.kind === 'paste' ? '58rem' : '40rem'}
      title={source?.kind === 'paste' ? 'Paste a posting' : 'Import files'}
    >
      {source?.kind === 'paste' && <PasteImport />}
      {source !== null && source.kind !== 'paste' && <FilesImport source={source} />}
    </Modal>
  )
}
