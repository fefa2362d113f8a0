import { useEffect, useState } from 'react'
import { api } from '@renderer/data/api'

/** Returns the page of the file that is being read, in words; empty if it has no pages. */
export const useReadingProgress = (event: 'postings.progress' | 'cvs.progress'): string => {
  const [page, setPage] = useState('')
  useEffect(
    () =>
      api.subscribe(event, (progress) => {
        setPage(
          progress.page === null || progress.page.total < 2
            ? ''
            : `, page ${progress.page.done.toLocaleString()} of ${progress.page.total.toLocaleString()}`,
        )
      }),
    [event],
  )
  return page
}
