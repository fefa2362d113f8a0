import type { Audience, ExportFormat, SendingStatus } from '@shared/model/sentPosting'

/** The audiences of a posting. */
export const audienceNames: Record<Audience, string> = {
  full: 'Full',
  advert: 'Advert',
  agency: 'Agency',
}

/** How far a posting got. */
export const statusNames: Record<SendingStatus, string> = {
  prepared: 'Prepared',
  sent: 'Sent',
  answered: 'Answered',
}

/** The user's names for the formats of a posting. */
export const formatNames: Record<ExportFormat, string> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page (HTML)',
  md: 'Markdown',
  txt: 'Plain text',
  json: 'Data (JSON)',
}
