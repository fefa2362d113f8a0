export { listQuarantine, setAside } from './quarantine'
export { isNoteName } from './quarantineNotes'
export { createQuarantine, type RecoverableCollection } from './quarantineOperations'
