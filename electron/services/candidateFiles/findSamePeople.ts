import type { ComparedPerson, SamePerson } from '@shared/contract/channels/candidates/cvChannels'
import type { DuplicatePair } from '@shared/contract/channels/mergeChannels'
import type { Candidate } from '@shared/model/candidate'
import { forEachInSteps } from '@electron/store/tasks'
import type { Workspace } from '@electron/store/types'
import { getKnownPeople } from './knownPeople'

/** Finds the candidates who may be these people: for each person at most one for each candidate. */
export const findSamePeople = async (
  workspace: Workspace,
  people: readonly ComparedPerson[],
): Promise<SamePerson[]> => {
  const known = await getKnownPeople(workspace)
  const found: SamePerson[] = []
  await forEachInSteps(people, (person) => {
    for (const { candidate, why } of known.find(person))
      found.push({ key: person.key, candidateId: candidate.id, name: candidate.name, why })
  })
  return found
}

/** Finds those among some candidates, or among all, who may be one person with a candidate before them. */
export const listDuplicates = async (
  workspace: Workspace,
  among: readonly Candidate[] = workspace.collection('candidates').list(),
): Promise<DuplicatePair[]> => {
  const known = await getKnownPeople(workspace)
  const pairs: DuplicatePair[] = []
  await forEachInSteps(among, (candidate) => {
    const earlier = known.findEarlier(candidate)
    if (earlier === null) return
    const { id, name } = candidate
    const { id: of, name: ofName } = earlier.candidate
    pairs.push({ id, name, of, ofName, why: earlier.why })
  })
  return pairs
}
