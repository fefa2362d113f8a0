import type { ExportFormat } from '@shared/model/submission'

/** The user's names for the formats. */
export const formatLabels: Record<ExportFormat, string> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page (HTML)',
  md: 'Markdown',
  txt: 'Plain text',
  json: 'Data (JSON)',
}
