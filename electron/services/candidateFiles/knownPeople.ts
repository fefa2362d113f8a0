import { createIdentityIndex } from '@shared/domain/candidates/identityIndex'
import type { PersonFacts } from '@shared/domain/candidates/identityKeys'
import type { Candidate } from '@shared/model/candidate'
import { candidateIdSchema, type CandidateId } from '@shared/model/ids'
import { compareAge } from '@electron/store/records'
import { forEachInSteps } from '@electron/store/tasks'
import type { Workspace } from '@electron/store/types'

/** A candidate who may be somebody, and why. */
export interface KnownPerson {
  candidate: Candidate
  why: string
}

/** The candidates of a workspace by what only records of one person have in common. */
export interface KnownPeople {
  /** The candidates who may be this person, oldest first. */
  find(person: PersonFacts): KnownPerson[]
  /** Who may be this candidate among those before them: the oldest for the most telling reason. */
  findEarlier(candidate: Candidate): KnownPerson | null
}

const isOlder = (one: KnownPerson, other: KnownPerson): boolean =>
  compareAge(one.candidate, other.candidate) < 0

const readPeople = async (workspace: Workspace): Promise<KnownPeople> => {
  const candidates = workspace.collection('candidates')
  const index = createIdentityIndex<CandidateId>()

  const update = (id: CandidateId): void => {
    const candidate = candidates.get(id)
    if (candidate === undefined) index.remove(id)
    else index.put(id, candidate)
  }

  const findAll = (person: PersonFacts): KnownPerson[] =>
    index.find(person).flatMap(({ id, why }) => {
      const candidate = candidates.get(id)
      return candidate === undefined ? [] : [{ candidate, why }]
    })

  workspace.onChanged(({ collection, id }) => {
    if (collection === 'candidates') update(candidateIdSchema.parse(id))
  })
  await forEachInSteps(candidates.list(), ({ id }) => update(id))

  return {
    find: (person) => findAll(person).sort((one, other) => (isOlder(one, other) ? -1 : 1)),
    findEarlier: (candidate) => {
      const [first, ...others] = findAll(candidate).filter(
        (each) => compareAge(each.candidate, candidate) < 0,
      )
      if (first === undefined) return null
      const asTelling = others.filter(({ why }) => why === first.why)
      return asTelling.reduce((oldest, each) => (isOlder(each, oldest) ? each : oldest), first)
    },
  }
}

// They live and end with their workspace.
const known = new WeakMap<Workspace, Promise<KnownPeople>>()

/** Reads who is in a workspace, in steps and with the first call only; later changes are followed. */
export const getKnownPeople = (workspace: Workspace): Promise<KnownPeople> => {
  const people = known.get(workspace) ?? readPeople(workspace)
  known.set(workspace, people)
  return people
}
