import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Result } from '@shared/contract/result'
import { nameLanguage } from '@shared/labels/nameLanguage'
import type { Dictionary } from '@shared/model/workspace/dictionary'
import { api } from '@renderer/data/api'
import { queryKey } from '@renderer/data/queries'
import { forgetSpelling } from '@renderer/data/spelling'
import { notifyDone, notifyError } from '@renderer/ui/tasks/notify'

interface DictionaryCommands {
  /** Lets the user choose files of dictionaries and adds those; does nothing if the user cancels. */
  add: () => Promise<void>
  remove: (language: string) => Promise<void>
  isAdding: boolean
}

/** Provides changes of the dictionaries of this machine. */
export const useDictionaryCommands = (): DictionaryCommands => {
  const queryClient = useQueryClient()
  const [isAdding, setAdding] = useState(false)

  /** Returns whether it succeeded; the user is told of a failure. */
  const take = (done: Result<Dictionary[]>): boolean => {
    if (!done.ok) {
      notifyError(done.error)
      return false
    }
    forgetSpelling()
    queryClient.setQueryData(queryKey('spelling.listDictionaries', {}), done.value)
    void queryClient.invalidateQueries({ queryKey: ['spelling.suggest'] })
    return true
  }

  const add = async (): Promise<void> => {
    const chosen = await api.ask('dialogs.chooseDictionaryFiles', {})
    if (!chosen.ok) {
      notifyError(chosen.error)
      return
    }
    if (chosen.value.length === 0) return
    setAdding(true)
    const tokens = chosen.value.map(({ token }) => token)
    const done = take(await api.ask('spelling.addDictionaries', { tokens }))
    setAdding(false)
    if (done) notifyDone('The dictionary was added.')
  }

  return {
    add,
    remove: async (language) => {
      if (take(await api.ask('spelling.removeDictionary', { language })))
        notifyDone(`The ${nameLanguage(language)} dictionary was removed.`)
    },
    isAdding,
  }
}
