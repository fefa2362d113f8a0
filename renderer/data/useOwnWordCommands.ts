import { useQueryClient } from '@tanstack/react-query'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { api } from './api'
import { queryKey } from './queries'

interface OwnWordCommands {
  /** Adds a word to what the workspace knows, or removes it, with *Undo*. */
  setKnown: (word: string, isKnown: boolean) => Promise<void>
}

/** Provides changes of the words that the workspace adds to the dictionaries. */
export const useOwnWordCommands = (): OwnWordCommands => {
  const queryClient = useQueryClient()

  /** Returns whether it succeeded; the user is told of a failure. */
  const perform = async (word: string, isKnown: boolean): Promise<boolean> => {
    const done = await api.ask('checks.setOwnWord', { word, isKnown })
    if (done.ok) queryClient.setQueryData(queryKey('checks.listOwnWords', {}), done.value)
    else notifyError(done.error)
    return done.ok
  }

  return {
    setKnown: async (word, isKnown) => {
      if (await perform(word, isKnown))
        notifyUndo({
          message: isKnown
            ? `“${word}” is now right in this workspace.`
            : `“${word}” is no longer in the dictionary.`,
          onUndo: () => void perform(word, !isKnown),
        })
    },
  }
}
