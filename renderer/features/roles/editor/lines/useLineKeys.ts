import { useCallback, type KeyboardEvent } from 'react'
import { useLineCommands } from './LineCommands'
import { onTextKey } from './lineKeys'

/** The keys in the text of any line of the role; to be given to its list. */
export const useLineKeys = (): ((
  event: KeyboardEvent<HTMLTextAreaElement>,
  item: { id: string },
) => boolean) => {
  const commands = useLineCommands()
  return useCallback((event, { id }) => onTextKey(event, id, commands), [commands])
}
