import { useEffect, useRef } from 'react'
import { api } from '@renderer/data/api'
import { useImportSession } from '../session/importSession'
import { readAllAgain } from '../session/readItems'

/** Sorts postings again that were read while no workspace was open, by the headings that the opened one remembers. */
export const useResortWhenPlaced = (isPlaced: boolean): void => {
  const wasPlaced = useRef(isPlaced)
  useEffect(() => {
    const isNewlyPlaced = isPlaced && !wasPlaced.current
    wasPlaced.current = isPlaced
    if (!isNewlyPlaced || useImportSession.getState().items.length === 0) return
    void api.ask('postings.listHeadingRules', {}).then((rules) => {
      if (rules.ok && rules.value.length > 0) readAllAgain()
    })
  }, [isPlaced])
}
