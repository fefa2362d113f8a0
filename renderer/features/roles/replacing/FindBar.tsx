import { ActionIcon, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconReplace, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { countFound, findInRole, getPlaceKey } from '@shared/domain/replacing/findInRole'
import { applyChanges, planReplacement } from '@shared/domain/replacing/textChanges'
import type { Role } from '@shared/model/role'
import type { TextQuery } from '@shared/model/writing/textQuery'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useRoleEditing } from '../editor/RoleEditing'
import { findField } from './findElement'
import { FindOptions } from './FindOptions'
import { changeQuery, useFindState } from './findState'
import type { Find } from './paintFinds'
import { ReplaceRow } from './ReplaceRow'
import { useFinds } from './useFinds'
import classes from './replacing.module.css'

interface FindBarProps {
  role: Role
  /** The element around the document. */
  root: RefObject<HTMLElement | null>
  hasReplacement: boolean
}

const describeCount = (count: number, index: number | undefined): string =>
  index === undefined
    ? 'Nothing found'
    : `${(index + 1).toLocaleString()} of ${count.toLocaleString()}`

/** Moves the focus to the words of a find, and selects them. */
const enter = (root: HTMLElement | null, find: Find | undefined): void => {
  const field = root && find && findField(root, find.text)
  if (!field) return
  field.focus({ preventScroll: true })
  if (field instanceof HTMLTextAreaElement || field.type === 'text')
    field.setSelectionRange(find.range.from, find.range.to)
}

/** Counts what is found in the words that were put in: it is not what comes next. */
const countInside = (role: Role, query: TextQuery, replaced: Find, replacement: string): number => {
  const { from } = replaced.range
  const place = getPlaceKey(replaced.text.place)
  return findInRole(role, query)
    .filter((found) => getPlaceKey(found.place) === place)
    .flatMap(({ ranges }) => ranges)
    .filter((range) => range.from >= from && range.from < from + replacement.length).length
}

/**
 * The bar that finds and replaces in the role on screen. Enter goes to the next find, Shift+Enter
 * to the one before, Escape closes it and goes into the document.
 */
export const FindBar = ({ role, root, hasReplacement }: FindBarProps) => {
  const { query, replacement } = useFindState()
  const { change } = useRoleEditing()
  const isReadOnly = useIsReadOnly()
  const input = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState('')
  const { texts, finds, index, goTo } = useFinds(role, root)
  const current = index === undefined ? undefined : finds[index]

  useEffect(() => input.current?.select(), [])

  const go = (step: number): void => {
    setOutcome('')
    if (index !== undefined) goTo(index + step)
  }
  const close = (): void => {
    enter(root.current, current)
    useFindState.setState({ bar: 'closed' })
  }
  const replaceOne = (): void => {
    if (index === undefined || !current || isReadOnly) return
    const { text, range } = current
    const place = texts.indexOf(text)
    const part = text.ranges.indexOf(range)
    const changes = planReplacement(
      texts,
      replacement,
      (one, other) => one === place && other === part,
    )
    const after = applyChanges(role, changes)
    if (after === null) return
    change((before) => applyChanges(before, changes) ?? before)
    goTo(index + countInside(after, query, current, replacement))
    setOutcome('')
  }
  const replaceAll = (): void => {
    if (isReadOnly || finds.length === 0) return
    const changes = planReplacement(texts, replacement)
    change((before) => applyChanges(before, changes) ?? before)
    setOutcome(`Replaced ${countFound(texts).toLocaleString()}`)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  const counted = query.words === '' ? '' : describeCount(finds.length, index)

  return (
    <div className={classes.bar} role="search" aria-label="Find in this role" onKeyDown={onKeyDown}>
      <div className={classes.row}>
        <TextInput
          ref={input}
          className={classes.words}
          type="search"
          data-find-words
          aria-label="Find"
          placeholder="Find in this role"
          value={query.words}
          onChange={({ currentTarget: { value } }) => {
            setOutcome('')
            changeQuery({ words: value })
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            go(event.shiftKey ? -1 : 1)
          }}
        />
        <FindOptions />
        <span
          className={classes.count}
          role="status"
          data-nothing={index === undefined || undefined}
        >
          {outcome || counted}
        </span>
        <ActionIcon
          aria-label="Previous find"
          title="Previous (Shift+Enter)"
          disabled={finds.length === 0}
          onClick={() => go(-1)}
        >
          <IconArrowUp size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label="Next find"
          title="Next (Enter)"
          disabled={finds.length === 0}
          onClick={() => go(1)}
        >
          <IconArrowDown size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label="Replace"
          title="Replace (Ctrl+H)"
          aria-expanded={hasReplacement}
          onClick={() => useFindState.setState({ bar: hasReplacement ? 'find' : 'replace' })}
        >
          <IconReplace size={16} />
        </ActionIcon>
        <ActionIcon aria-label="Close find" title="Close (Escape)" onClick={close}>
          <IconX size={16} />
        </ActionIcon>
      </div>
      {hasReplacement && (
        <ReplaceRow count={finds.length} onReplace={replaceOne} onReplaceAll={replaceAll} />
      )}
    </div>
  )
}
