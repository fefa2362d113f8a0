import type { ExportFormat } from '@shared/model/submission'

/** What the user calls each format. */
export const formatLabels: Record<ExportFormat, string> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page (HTML)',
  md: 'Markdown',
  txt: 'Plain text',
  json: 'Data (JSON)',
}
