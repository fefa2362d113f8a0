import { listKeys, type IdentityKey, type PersonFacts } from './identityKeys'

/** A record that may be of the person who was looked for, and why. */
export interface IdentityMatch<Id> {
  id: Id
  why: string
}

/** Finds records that may be of one person without comparing each with each. */
export interface IdentityIndex<Id extends string> {
  /** Adds a record, or replaces what is known of it. */
  put(id: Id, facts: PersonFacts): void
  remove(id: Id): void
  /** The records that have a key in common with a person: each once, those with the most telling reasons first. */
  find(facts: PersonFacts): IdentityMatch<Id>[]
}

/** Creates an index with nobody in it. */
export const createIdentityIndex = <Id extends string>(): IdentityIndex<Id> => {
  const keysOf = new Map<Id, readonly IdentityKey[]>()
  const holders = new Map<string, readonly Id[]>()

  const remove = (id: Id): void => {
    for (const { key } of keysOf.get(id) ?? []) {
      const others = (holders.get(key) ?? []).filter((each) => each !== id)
      if (others.length === 0) holders.delete(key)
      else holders.set(key, others)
    }
    keysOf.delete(id)
  }

  return {
    put: (id, facts) => {
      remove(id)
      const keys = listKeys(facts)
      keysOf.set(id, keys)
      for (const key of new Set(keys.map((each) => each.key)))
        holders.set(key, [...(holders.get(key) ?? []), id])
    },
    remove,
    find: (facts) => {
      const reasons = new Map<Id, string>()
      for (const { key, why } of listKeys(facts))
        for (const id of holders.get(key) ?? []) if (!reasons.has(id)) reasons.set(id, why)
      return [...reasons].map(([id, why]) => ({ id, why }))
    },
  }
}
