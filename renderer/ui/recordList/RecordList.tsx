import { Menu } from '@mantine/core'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { placeHeadings, type ListHeading } from './headings'
import { useListKeyTarget } from './ListKeysProvider'
import { ListSkeleton } from './ListSkeleton'
import classes from './RecordList.module.css'
import { SelectionBar } from './SelectionBar'
import { extendTo, selectOnly, toggle } from './selection'
import { useListKeyboard } from './useListKeyboard'
import { useListSelection } from './useListSelection'

export interface RecordListProps<Row extends { id: string }> {
  /** The name of the list, for screen readers. */
  label: string
  /** Undefined while they are being fetched. */
  rows: readonly Row[] | undefined
  /** The headings among the rows, in order; together they stand over all rows. */
  headings?: readonly ListHeading[]
  /** The record that is shown beside the list. */
  activeId: Row['id'] | null
  onOpen: (id: Row['id']) => void
  /** The text that typing finds a row by. */
  getText: (row: Row) => string
  renderRow: (row: Row) => ReactNode
  /** The items of the context menu for the chosen records. */
  renderMenu?: (ids: Row['id'][]) => ReactNode
  /** What can be done to several chosen records, as buttons below the list. */
  renderBulkActions?: (ids: Row['id'][]) => ReactNode
  onDelete?: (ids: Row['id'][]) => void
  /** Called on Enter, e.g. to move the focus into the record. */
  onEnter?: () => void
  /** Shown if there are no rows: why, and the next step; nothing if the view beside it says so. */
  empty: ReactNode
  /** In pixels; the same for every row. */
  rowHeight?: number
}

const defaultRowHeight = 44
const headingHeight = 28
const noHeadings: readonly ListHeading[] = []

const HeadingLine = ({ label, count, start }: ListHeading & { start: number }) => (
  <div
    role="presentation"
    aria-hidden
    className={classes.heading}
    style={{ height: headingHeight, transform: `translateY(${start}px)` }}
  >
    <span className={classes.headingLabel}>{label}</span>
    <span className={classes.headingCount}>{count.toLocaleString()}</span>
  </div>
)

/**
 * A list of records, of any length: one is shown beside it, several can be chosen. If none is
 * shown yet, it opens the first.
 */
export const RecordList = <Row extends { id: string }>({
  label,
  rows,
  headings = noHeadings,
  activeId,
  onOpen,
  getText,
  renderRow,
  renderMenu,
  renderBulkActions,
  onDelete,
  onEnter,
  empty,
  rowHeight = defaultRowHeight,
}: RecordListProps<Row>) => {
  const listId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const ids = useMemo<Row['id'][]>(() => rows?.map((row) => row.id) ?? [], [rows])
  const texts = useMemo(() => rows?.map(getText) ?? [], [rows, getText])
  const [selection, choose] = useListSelection<Row['id']>(activeId, onOpen)
  const activeIndex = activeId === null ? -1 : ids.indexOf(activeId)

  const { lines, lineOfRow } = useMemo(
    () => placeHeadings(ids.length, headings),
    [ids.length, headings],
  )
  const activeLine = activeIndex < 0 ? -1 : lineOfRow(activeIndex)

  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (lines[line]?.kind === 'heading' ? headingHeight : rowHeight),
    // A new function for new lines has their places worked out anew.
    getItemKey: useCallback((line: number) => (lines[line] === undefined ? '' : line), [lines]),
    overscan: 8,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return activeLine < 0 || shown.includes(activeLine) ? shown : [...shown, activeLine]
    },
  })

  useEffect(() => {
    if (activeLine >= 0) virtualizer.scrollToIndex(activeLine)
  }, [virtualizer, activeLine])

  const firstId = ids[0]
  useEffect(() => {
    if (activeId === null && firstId !== undefined) onOpen(firstId)
  }, [activeId, firstId, onOpen])

  const onKeyDown = useListKeyboard({
    ids,
    texts,
    selection,
    choose,
    pageSize: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1),
    onEnter,
    onDelete,
  })

  useListKeyTarget(onKeyDown)

  const onPointer = (event: MouseEvent, id: Row['id']): void => {
    if (event.shiftKey) choose(extendTo(selection, ids, id))
    else if (event.ctrlKey || event.metaKey) choose(toggle(selection, id))
    else choose(selectOnly(id))
  }

  if (rows === undefined) return <ListSkeleton rowHeight={rowHeight} label={label} />
  if (rows.length === 0) return empty

  const rowDomId = (id: Row['id']): string => `${listId}-${id}`
  const list = (
    <div
      ref={scroller}
      className={classes.root}
      role="listbox"
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={activeIndex < 0 || activeId === null ? undefined : rowDomId(activeId)}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={classes.content}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index: line, start }) => {
          const shown = lines[line]
          if (shown?.kind === 'heading')
            return <HeadingLine key={`heading-${line}`} {...shown.heading} start={start} />
          const row = shown && rows[shown.index]
          if (!row) return null
          return (
            <div
              key={row.id}
              id={rowDomId(row.id)}
              role="option"
              className={classes.row}
              aria-selected={selection.selected.has(row.id)}
              aria-posinset={shown.index + 1}
              aria-setsize={rows.length}
              aria-description={shown.under ?? undefined}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              onClick={(event) => onPointer(event, row.id)}
              onContextMenu={() => {
                if (!selection.selected.has(row.id)) choose(selectOnly(row.id))
              }}
            >
              {renderRow(row)}
            </div>
          )
        })}
      </div>
    </div>
  )

  const chosen = ids.filter((id) => selection.selected.has(id))
  return (
    <>
      {renderMenu ? (
        <Menu>
          <Menu.ContextMenu disabled={chosen.length === 0}>{list}</Menu.ContextMenu>
          <Menu.Dropdown>{renderMenu(chosen)}</Menu.Dropdown>
        </Menu>
      ) : (
        list
      )}
      {renderBulkActions && chosen.length > 1 && (
        <SelectionBar count={chosen.length} onClear={() => choose(selectOnly(activeId))}>
          {renderBulkActions(chosen)}
        </SelectionBar>
      )}
    </>
  )
}
