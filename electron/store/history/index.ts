export {
  getRecordHistoryFolder,
  getRevisionFileName,
  keepRevision,
  listRevisions,
  prepareCopyPath,
} from './historyFiles'
export { RecordHistory } from './recordHistory'
