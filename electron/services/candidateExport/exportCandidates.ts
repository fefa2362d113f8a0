import { listCandidateRows } from '@shared/domain/candidateSheets/candidateRow'
import { writeDelimited } from '@shared/domain/candidateSheets/writeDelimited'
import { writeVcards } from '@shared/domain/candidateSheets/writeVcards'
import type { Candidate } from '@shared/model/candidate'
import { writeXlsx } from './writeXlsx'

/** The formats in which candidates leave Rolebench together. */
export const candidateFormats = ['csv', 'xlsx', 'json', 'vcf'] as const
export type CandidateFormat = (typeof candidateFormats)[number]

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The bytes of a file with these candidates. Lists hold one row each; JSON holds the records whole. */
export const renderCandidates = (
  candidates: readonly Candidate[],
  format: CandidateFormat,
): Uint8Array => {
  switch (format) {
    case 'csv':
      return encode(writeDelimited(listCandidateRows(candidates)))
    case 'xlsx':
      return writeXlsx(listCandidateRows(candidates))
    case 'json':
      return encode(`${JSON.stringify({ candidates }, null, 2)}\n`)
    case 'vcf':
      return encode(writeVcards(candidates))
  }
}
