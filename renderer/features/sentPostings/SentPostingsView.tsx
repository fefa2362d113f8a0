import { useMemo } from 'react'
import { audienceNames } from '@shared/labels/sending'
import { labelValue } from '@shared/model/openEnum'
import type { SentPosting } from '@shared/model/sentPosting'
import { findWords } from '@shared/domain/text/findWords'
import { useSentPostings } from '@renderer/data/queries'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { Pane } from '@renderer/ui/layout/Pane'
import { SearchField } from '@renderer/ui/fields/SearchField'
import { ListBar } from '@renderer/ui/listView/ListBar'
import { ListCount } from '@renderer/ui/listView/ListCount'
import { NothingFound } from '@renderer/ui/listView/NothingFound'
import { useListed } from '@renderer/ui/listView/useListed'
import { useListView } from '@renderer/ui/listView/useListView'
import { useValueNames } from '@renderer/ui/listView/useValueNames'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { SentPostingTable } from './SentPostingTable'
import classes from './SentPostingsView.module.css'

/** The log of every posting that left Rolebench. */
export const SentPostingsView = () => {
  const { data: sentPostings, error } = useSentPostings()
  const { agencies } = useValueNames()
  const control = useListView('sentPostings')
  const nameRecipient = useMemo(
    () =>
      ({ agencyId, audience }: SentPosting): string =>
        (agencyId === null ? '' : (agencies.get(agencyId) ?? '')) ||
        labelValue(audienceNames, audience),
    [agencies],
  )
  const isFound = useMemo(() => {
    const hasWords = findWords(control.search)
    return (sentPosting: SentPosting): boolean =>
      hasWords([sentPosting.roleTitle, sentPosting.fileName, nameRecipient(sentPosting)])
  }, [control.search, nameRecipient])
  const { rows, headings, total } = useListed(control, sentPostings, isFound)

  if (error) {
    return <EmptyState title="The sent postings could not be read">{error.message}</EmptyState>
  }
  return (
    <Pane
      title="Sent postings"
      meta={<ListCount found={rows?.length} total={total} />}
      toolbar={
        total === 0 ? undefined : (
          <div className={classes.toolbar}>
            <SearchField
              label="Search sent postings"
              value={control.search}
              onChange={control.setSearch}
            />
            <ListBar control={control} allLabel="All sent postings" />
          </div>
        )
      }
    >
      {rows === undefined && <ListSkeleton label="Sent postings" rowHeight={32} />}
      {sentPostings?.length === 0 && (
        <EmptyState title="Nothing sent out yet">
          Every posting you export is listed here with its role, recipient, time and file.
        </EmptyState>
      )}
      {rows?.length === 0 && total > 0 && <NothingFound control={control} noun="sent posting" />}
      {rows !== undefined && rows.length > 0 && (
        <SentPostingTable sentPostings={rows} headings={headings} nameRecipient={nameRecipient} />
      )}
    </Pane>
  )
}
