import { useEffect, useRef, useState } from 'react'
import type { DueRow } from '@shared/contract/channels/todayChannels'
import { groupDue } from '@shared/domain/today/groupDue'
import type { Day } from '@shared/model/record'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { Section } from '@renderer/ui/layout/Section'
import { moveByKey } from '@renderer/ui/recordList/listKeys'
import { DueLine } from './DueLine'
import { dueGroupLabels, getDueKey } from './dueLabels'
import { findLineTask, type LineTask } from './lineTasks'
import { removeKept } from './planning/dueCommands'
import classes from './Today.module.css'

interface DueListProps {
  rows: readonly DueRow[]
  today: Day
}

const pageSize = 10

const isInForm = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('form') !== null

/**
 * What is due, in groups. The arrow keys lead from line to line, D, M, E and Delete work on one; after that
 * the focus is on the line that came into its place.
 */
export const DueList = ({ rows, today }: DueListProps) => {
  const list = useRef<HTMLDivElement>(null)
  const isReadOnly = useIsReadOnly()
  const [current, setCurrent] = useState<{ index: number; key: string } | null>(null)
  const [open, setOpen] = useState<{ key: string; task: LineTask } | null>(null)
  const keys = rows.map(({ reference }) => getDueKey(reference))
  const found = current === null ? 0 : keys.indexOf(current.key)
  const index = found >= 0 ? found : Math.min(current?.index ?? 0, keys.length - 1)

  const focusLine = (at: number): void =>
    list.current?.querySelectorAll<HTMLElement>('[data-due-line]')[at]?.focus()

  // The line that had the focus is gone, or is in another group now, as a new element.
  const hadFocus = current !== null
  useEffect(() => {
    if (hadFocus && document.activeElement === document.body) focusLine(index)
  }, [rows, hadFocus, index])

  const work = (at: number, task: LineTask | null): void => {
    const key = keys[at]
    const row = rows[at]
    if (key === undefined || row === undefined) return
    if (task === 'delete') {
      void removeKept(row)
      return
    }
    setOpen(task === null ? null : { key, task })
    if (task === null) focusLine(at)
  }

  const groups = groupDue(rows, today)
  return (
    <div
      ref={list}
      className={classes.list}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isInForm(event.target)) return
        const target = moveByKey(event.key, index, keys.length, pageSize)
        const row = rows[index]
        const task = row === undefined ? null : findLineTask(row.reference.kind, event.key)
        if (target !== null) focusLine(target)
        else if (task !== null && !isReadOnly) work(index, task)
        else return
        event.preventDefault()
      }}
    >
      {groups.map(({ name, items }) => (
        <Section key={name} title={dueGroupLabels[name]} aside={items.length.toLocaleString()}>
          <ul className={classes.lines}>
            {items.map((row) => {
              const at = rows.indexOf(row)
              const key = keys[at] ?? ''
              return (
                <DueLine
                  key={key}
                  row={row}
                  today={today}
                  task={open?.key === key ? open.task : null}
                  isReadOnly={isReadOnly}
                  isCurrent={at === index}
                  onFocus={() => setCurrent({ index: at, key })}
                  onTask={(task) => work(at, task)}
                />
              )
            })}
          </ul>
        </Section>
      ))}
    </div>
  )
}
