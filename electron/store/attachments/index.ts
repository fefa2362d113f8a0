export { createAttachments } from './createAttachments'
