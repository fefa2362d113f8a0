import { setImmediate as yieldToOthers } from 'node:timers/promises'
import type { ComparedPerson, SamePerson } from '@shared/contract/channels/cvChannels'
import type { DuplicatePair } from '@shared/contract/channels/mergeChannels'
import { listKeys, type IdentityKey } from '@shared/domain/candidates/findDuplicates'
import type { Candidate } from '@shared/model/candidate'
import type { Workspace } from '@electron/store/types'

/** A record in memory is never changed, only replaced, so what was found out about it stays true. */
const known = new WeakMap<Candidate, readonly IdentityKey[]>()

const listKnownKeys = (candidate: Candidate): readonly IdentityKey[] => {
  const keys = known.get(candidate) ?? listKeys(candidate)
  known.set(candidate, keys)
  return keys
}

/** As many records are looked at before others get their turn. */
const atOnce = 250

/** Finds the candidates who may be these people: for each person at most one for each candidate. */
export const findSamePeople = async (
  workspace: Workspace,
  people: readonly ComparedPerson[],
): Promise<SamePerson[]> => {
  const wanted = new Map<string, { person: ComparedPerson; why: string }[]>()
  for (const person of people)
    for (const { key, why } of listKeys(person))
      wanted.set(key, [...(wanted.get(key) ?? []), { person, why }])
  const found = new Map<string, SamePerson>()
  for (const [index, candidate] of workspace.collection('candidates').list().entries()) {
    if (index % atOnce === atOnce - 1) await yieldToOthers()
    for (const { key } of listKnownKeys(candidate))
      for (const { person, why } of wanted.get(key) ?? []) {
        const pair = `${person.key} ${candidate.id}`
        if (!found.has(pair))
          found.set(pair, {
            key: person.key,
            candidateId: candidate.id,
            name: candidate.name,
            why,
          })
      }
  }
  return [...found.values()]
}

/** Finds the candidates who may be one person: each with the first one like it. */
export const listDuplicates = async (workspace: Workspace): Promise<DuplicatePair[]> => {
  const first = new Map<string, Candidate>()
  const pairs: DuplicatePair[] = []
  for (const [index, candidate] of workspace.collection('candidates').list().entries()) {
    if (index % atOnce === atOnce - 1) await yieldToOthers()
    const keys = listKnownKeys(candidate)
    const match = keys.find(({ key }) => first.has(key))
    const of = match === undefined ? undefined : first.get(match.key)
    for (const { key } of keys) if (!first.has(key)) first.set(key, candidate)
    if (match !== undefined && of !== undefined && of.id !== candidate.id)
      pairs.push({
        id: candidate.id,
        name: candidate.name,
        of: of.id,
        ofName: of.name,
        why: match.why,
      })
  }
  return pairs
}
