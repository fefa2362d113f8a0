export { copyAsJson, freezeJson } from './frozenJson'
export {
  addRevision,
  claimRevision,
  createToken,
  getRevisionName,
  includesRevision,
  uniteLineages,
  type Lineage,
  type RevisionName,
} from './lineage'
export { getQueueKey } from './queueKey'
export { createJsonCodec } from './recordCodec'
export {
  parseRecordBytes,
  readRecordFile,
  writeRecordFile,
  type RecordFileContent,
} from './recordFile'
export type { RawRecord, RecordKind, RecordSchemas, StorageFormat } from './recordKind'
export { compareAge, countBefore, type PlaceInList } from './recordOrder'
export { RecordTable } from './recordTable'
