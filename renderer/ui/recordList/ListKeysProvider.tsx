import {
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'

type HandleKey = (event: KeyboardEvent) => void

/** Passes keys from a search field to the list that it filters. */
interface KeyPassage {
  pass: HandleKey
  /** Sets who takes the keys, until the returned function is called. */
  receive: (handleKey: HandleKey) => () => void
}

const createKeyPassage = (): KeyPassage => {
  let receiver: HandleKey | null = null
  return {
    pass: (event) => receiver?.(event),
    receive: (handleKey) => {
      receiver = handleKey
      return () => {
        receiver = null
      }
    },
  }
}

const ListKeys = createContext<KeyPassage | null>(null)

/** Joins a search field with the list that it filters, so that the arrow keys move in the list while one types. */
export const ListKeysProvider = ({ children }: { children: ReactNode }) => {
  const [passage] = useState(createKeyPassage)
  return <ListKeys value={passage}>{children}</ListKeys>
}

/** Takes the keys that the search field passes on. */
export const useListKeyTarget = (handleKey: HandleKey): void => {
  const passage = useContext(ListKeys)
  const handleNow = useEffectEvent(handleKey)
  useEffect(() => passage?.receive((event) => handleNow(event)), [passage])
}

const passedOn: ReadonlySet<string> = new Set([
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Enter',
])

/** Passes the keys that move in the list, and Enter, from the search field to it. */
export const useListKeySource = (): HandleKey => {
  const passage = useContext(ListKeys)
  return (event) => {
    if (passedOn.has(event.key)) passage?.pass(event)
  }
}
