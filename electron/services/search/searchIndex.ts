import {
  searchedCollections,
  type SearchedCollection,
  type SearchHit,
  type SearchPlace,
} from '@shared/contract/channels/searchChannels'
import { explainHit } from '@shared/domain/search/explainHit'
import { createWordIndex, type WordIndex } from '@shared/domain/search/wordIndex'
import type { CollectionName } from '@shared/model/workspace/collections'
import { forEachInSteps } from '@electron/store/tasks'
import type { Workspace, WorkspaceChange } from '@electron/store/types'
import {
  attachedCollections,
  findAttachedPlace,
  listSentTo,
  type AttachedCollection,
} from './attachedRecords'
import { describeSearched, listPlaces } from './searchedRecord'

/** The words of everything in one workspace, which follow its changes until it is closed. */
export interface SearchIndex {
  readonly isComplete: boolean
  /** Resolves once every record is indexed. */
  readonly completed: Promise<void>
  /** The best hits in a collection, and how many there are. */
  find(
    collection: SearchedCollection,
    text: string,
    most: number,
  ): { hits: SearchHit[]; total: number }
  /** The places of all hits in a collection, the best first, and what the first `most` say. */
  findAll(
    collection: SearchedCollection,
    text: string,
    most: number,
  ): { places: SearchPlace[]; hits: SearchHit[] }
}

interface CollectionIndex {
  words: WordIndex
  places: Map<string, SearchPlace>
}

/** So many changes are followed when somebody searches; more, as after an import, in steps. */
const mostAtOnce = 20

/** Reads the records in steps that hold nothing up, and rests `restMs` after each. */
export const createSearchIndex = (workspace: Workspace, restMs: number): SearchIndex => {
  const indexes: Record<SearchedCollection, CollectionIndex> = {
    roles: createEmpty(),
    candidates: createEmpty(),
    agencies: createEmpty(),
    sentPostings: createEmpty(),
  }
  /** With what each application and activity is searched, also once it is gone. */
  const attachedTo = new Map<string, SearchPlace>()
  let isComplete = false

  const index = (place: SearchPlace): void => {
    const { words, places } = indexes[place.collection]
    const record = describeSearched(workspace, place)
    if (record === undefined) {
      words.remove(place.id)
      places.delete(place.id)
      return
    }
    words.put(place.id, record.title, record.fields)
    places.set(place.id, place)
  }

  const noteAttached = (collection: AttachedCollection, id: string): SearchPlace | undefined => {
    const place = attachedTo.get(id) ?? findAttachedPlace(workspace, collection, id)
    if (place !== undefined) attachedTo.set(id, place)
    return place
  }

  const readAll = async (): Promise<void> => {
    for (const collection of attachedCollections)
      await forEachInSteps(
        workspace.collection(collection).list(),
        ({ id }) => noteAttached(collection, id),
        restMs,
      )
    for (const collection of searchedCollections)
      await forEachInSteps(listPlaces(workspace, collection), index, restMs)
    isComplete = true
  }

  const follow = ({ collection, id }: WorkspaceChange): void => {
    if (isAttached(collection)) {
      const place = noteAttached(collection, id)
      if (place !== undefined) index(place)
      return
    }
    const searched = searchedCollections.find((each) => each === collection)
    if (searched === undefined) return
    const known = indexes[searched].places.get(id)
    const place = known ?? listPlaces(workspace, searched).find((each) => each.id === id)
    if (place !== undefined) index(place)
    if (collection === 'agencies') listSentTo(workspace, id).forEach(index)
  }

  /** Changes that came since; a save does not wait for them, and none of them can fail it. */
  const pending = new Map<string, WorkspaceChange>()

  const followPending = (): void => {
    for (const [key, change] of pending) {
      pending.delete(key)
      follow(change)
    }
  }

  const followInSteps = async (): Promise<void> => {
    await completed
    isFollowing = true
    await forEachInSteps(
      pending,
      ([key, change]) => {
        pending.delete(key)
        follow(change)
      },
      restMs,
    )
    isFollowing = false
  }

  const completed = readAll()
  let isFollowing = false
  workspace.onChanged((change) => {
    pending.set(`${change.collection}/${change.id}`, change)
    if (!isFollowing && pending.size > mostAtOnce) void followInSteps()
  })

  const findPlaces = (collection: SearchedCollection, text: string, most?: number) => {
    if (pending.size <= mostAtOnce) followPending()
    const { words, places } = indexes[collection]
    const { keys, total } = words.find(text, most)
    return { places: keys.flatMap((key) => places.get(key) ?? []), total }
  }

  return {
    get isComplete() {
      return isComplete && pending.size === 0
    },
    completed,
    find: (collection, text, most) => {
      const found = findPlaces(collection, text, most)
      const hits = found.places.flatMap((place) => describeHit(workspace, place, text) ?? [])
      // A hit without a reason was none: the characters of a word are there, but apart.
      return { hits, total: found.total - (found.places.length - hits.length) }
    },
    findAll: (collection, text, most) => {
      const { places } = findPlaces(collection, text)
      const described = places
        .slice(0, most)
        .map((place) => ({ place, hit: describeHit(workspace, place, text) }))
      return {
        places: [
          ...described.filter(({ hit }) => hit !== undefined).map(({ place }) => place),
          ...places.slice(most),
        ],
        hits: described.flatMap(({ hit }) => hit ?? []),
      }
    },
  }
}

const isAttached = (collection: CollectionName): collection is AttachedCollection =>
  attachedCollections.some((each) => each === collection)

const createEmpty = (): CollectionIndex => ({ words: createWordIndex(), places: new Map() })

const describeHit = (
  workspace: Workspace,
  place: SearchPlace,
  text: string,
): SearchHit | undefined => {
  const record = describeSearched(workspace, place)
  const reason = record && explainHit(record.fields, text)
  if (record === undefined || reason === undefined) return undefined
  const { title, facts, at } = record
  return { place, title, facts: facts.filter((fact) => fact !== ''), at, reason }
}
