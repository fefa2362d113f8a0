export { addAttachment, readAttachment } from './attachments'
