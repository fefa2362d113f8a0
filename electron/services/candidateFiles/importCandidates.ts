import type { DuplicatePair } from '@shared/contract/channels/mergeChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import { draftCandidate } from '@shared/domain/candidates/draftCandidate'
import { findReturning } from '@shared/domain/candidates/findReturning'
import { returningChoices } from '@shared/domain/candidates/merging/mergeCandidates'
import type { Candidate } from '@shared/model/candidate'
import type { Workspace } from '@electron/store/types'
import { updateCandidate } from '../candidates/mergeCandidates'
import type { CvFile } from '../documentReading/readCvFiles'
import { keepNewFile } from './attachFile'
import { tellMail } from './tellMail'
import { listDuplicates } from './findSamePeople'
import { getKnownPeople } from './knownPeople'

/** A candidate made of a CV or updated by it, and the records that may be of the same person. */
export interface ImportedCandidate {
  candidate: Candidate
  isUpdate: boolean
  duplicates: DuplicatePair[]
}

const notACv = fail('invalid-input', 'This does not look like a CV. Nothing was imported.')

const noName = fail('invalid-input', 'No name was found in this CV. Nothing was imported.')

/**
 * Makes a candidate of a CV that was read, with the file as an attachment; or updates the record of somebody
 * who comes again (see `findReturning`). Fails as reading and saving do,
 * and with `exists` if a candidate has this very file already.
 */
export const importCandidate = async (
  workspace: Workspace,
  { fileName, bytes, reading }: CvFile,
): Promise<Result<ImportedCandidate>> => {
  if (!reading.ok) return reading
  if (reading.value.kind === 'not-a-cv' || reading.value.kind === 'unreadable') return notACv
  if (reading.value.name === '') return noName
  const kept = await keepNewFile(workspace, fileName, bytes)
  if (!kept.ok) return kept
  const candidates = workspace.collection('candidates')
  const draft = draftCandidate(reading.value, fileName, kept.value.addedAt)
  const news = { ...draft, attachments: [kept.value] }
  const people = await getKnownPeople(workspace)
  const alike = people.find(draft).map(({ candidate }) => candidate)
  const known = findReturning(alike, draft)
  if (known !== null) {
    const updated = await updateCandidate(workspace, known, news, returningChoices)
    if (!updated.ok) return updated
    const told = await tellMail(workspace, updated.value.candidate.id, reading.value.mail)
    return told.ok
      ? ok({ candidate: updated.value.candidate, isUpdate: true, duplicates: [] })
      : told
  }
  const created = await candidates.create(news)
  if (!created.ok) return created
  const told = await tellMail(workspace, created.value.id, reading.value.mail)
  if (!told.ok) return told
  const duplicates = await listDuplicates(workspace, [created.value])
  return ok({ candidate: created.value, isUpdate: false, duplicates })
}
