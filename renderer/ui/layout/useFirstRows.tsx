import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'

interface FirstRows<Row> {
  rows: readonly Row[]
  /** The button that shows the rest; null when all are shown. */
  more: ReactNode
}

/** Returns the first rows of a list that may be long, and a button to show all of them. */
export const useFirstRows = <Row,>(all: readonly Row[], count: number): FirstRows<Row> => {
  const [showsAll, setShowsAll] = useState(false)
  if (showsAll || all.length <= count) return { rows: all, more: null }
  return {
    rows: all.slice(0, count),
    more: (
      <Button size="xs" variant="subtle" onClick={() => setShowsAll(true)}>
        Show all {all.length.toLocaleString()}
      </Button>
    ),
  }
}
