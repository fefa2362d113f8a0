import {
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'

type HandleKey = (event: KeyboardEvent) => void

const ListKeys = createContext<RefObject<HandleKey | null> | null>(null)

/** Joins a search field with the list that it filters, so that the arrow keys move in the list while one types. */
export const ListKeysProvider = ({ children }: { children: ReactNode }) => {
  const handler = useRef<HandleKey | null>(null)
  return <ListKeys value={handler}>{children}</ListKeys>
}

/** Takes the keys that the search field passes on. */
export const useListKeyTarget = (handleKey: HandleKey): void => {
  const target = useContext(ListKeys)
  const handleNow = useEffectEvent(handleKey)
  useEffect(() => {
    if (target === null) return undefined
    target.current = (event) => handleNow(event)
    return () => {
      target.current = null
    }
  }, [target])
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
  const target = useContext(ListKeys)
  return (event) => {
    if (passedOn.has(event.key)) target?.current?.(event)
  }
}
