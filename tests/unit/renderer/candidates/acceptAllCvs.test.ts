// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { SamePerson } from '@shared/contract/channels/candidates/cvChannels'
import { ok } from '@shared/contract/result'
import { createEmptyCandidateDraft } from '@shared/model/candidate'
import { candidateIdSchema, createId } from '@shared/model/ids'
import type { CvReading } from '@shared/model/reading/cvReading'
import { acceptAllReady } from '@renderer/features/candidates/importing/session/createCandidates'
import {
  beginCvImport,
  useCvImport,
} from '@renderer/features/candidates/importing/session/cvImportSession'
import {
  beginConfirming,
  createCvItem,
  type CvItem,
} from '@renderer/features/candidates/importing/session/cvItems'
import { installFakeBridge } from '../../../helpers/fakeBridge'

const reading: CvReading = {
  kind: 'cv',
  language: 'en',
  columns: 1,
  name: 'Wade Hutchins',
  emails: ['wade@example.org'],
  phones: [],
  location: '',
  links: [],
  headline: '',
  experience: [],
  education: [],
  skills: [],
  languages: [],
  certificates: [],
  places: [],
  text: '',
  warnings: [],
}

const createReadItem = (name: string): CvItem => ({
  ...createCvItem(name, { kind: 'pasted', text: name, html: null }),
  state: beginConfirming(reading, name),
})

it('makes one candidate of two CVs of one person, and leaves the other to be looked at', async () => {
  const same: Omit<SamePerson, 'key'> = {
    candidateId: createId(candidateIdSchema),
    name: reading.name,
    why: 'The same mail address',
  }
  let hasOne = false
  installFakeBridge({
    'cvs.findSame': ({ people }) => ok(hasOne ? people.map(({ key }) => ({ ...same, key })) : []),
    'cvs.import': () => {
      hasOne = true
      const at = '2027-03-01T09:00:00.000Z'
      const { candidateId: id, name } = same
      return ok({ ...createEmptyCandidateDraft(), id, name, rev: 1, createdAt: at, updatedAt: at })
    },
  })
  beginCvImport([createReadItem('old.pdf'), createReadItem('new.pdf')])
  await acceptAllReady()
  expect(useCvImport.getState().items.map(({ state }) => state)).toMatchObject([
    { kind: 'imported' },
    { kind: 'read', same: [same] },
  ])
})
