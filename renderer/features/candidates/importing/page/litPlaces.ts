import { useEffect, useRef, type FocusEvent, type PointerEvent, type RefObject } from 'react'
import { findFieldsAt, findPlaces, type FieldPlace } from '@shared/domain/cvReview/fieldPlaces'
import { readLineKey } from '@renderer/ui/lines/lineSteps'

const readField = (target: EventTarget | null): string | null => {
  const element = target instanceof Element ? target.closest('[data-field]') : null
  return element?.getAttribute('data-field') ?? null
}

/** Lights the elements whose attribute has one of these values, and no others; returns them. */
const mark = (
  root: HTMLElement,
  attribute: 'data-line' | 'data-field',
  values: ReadonlySet<string>,
): HTMLElement[] => {
  for (const lit of root.querySelectorAll(`[${attribute}][data-lit]`))
    if (!values.has(lit.getAttribute(attribute) ?? '')) lit.removeAttribute('data-lit')
  const marked = [...root.querySelectorAll<HTMLElement>(`[${attribute}]`)].filter((element) =>
    values.has(element.getAttribute(attribute) ?? ''),
  )
  for (const element of marked) element.setAttribute('data-lit', '')
  return marked
}

const listLines = (places: readonly FieldPlace[]): string[] =>
  places.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => String(from + index)),
  )

/** An entry that a line belongs to as a whole is lit in its text. */
const toShownFields = (field: string): string[] => [field, `${field}.summary`]

interface LitPlaces {
  onFocus: (event: FocusEvent) => void
  onPointerOver: (event: PointerEvent) => void
  onPointerLeave: () => void
}

/**
 * Lights up the lines of the field under the pointer or with the focus, and the fields of such a line, within
 * an element. Done without React: a CV has hundreds of both, and the pointer crosses them fast.
 */
export const useLitPlaces = (
  root: RefObject<HTMLElement | null>,
  places: readonly FieldPlace[],
): LitPlaces => {
  const focused = useRef<Element | null>(null)

  const show = (target: EventTarget | null, isFocus: boolean): void => {
    if (root.current === null) return
    const line = readLineKey(target)
    const field = line === null ? readField(target) : null
    const found = field === null ? [] : findPlaces(places, field)
    const lines = line === null ? listLines(found) : [String(line)]
    const fields = line === null ? [field ?? ''] : findFieldsAt(places, line).flatMap(toShownFields)
    const [firstLine] = mark(root.current, 'data-line', new Set(lines))
    const [firstField] = mark(root.current, 'data-field', new Set(fields))
    if (isFocus) (line === null ? firstLine : firstField)?.scrollIntoView({ block: 'nearest' })
  }

  // What has been edited may have moved.
  useEffect(() => {
    if (focused.current?.isConnected === true) show(focused.current, false)
  })

  return {
    onFocus: ({ target }) => {
      focused.current = target
      show(target, true)
    },
    onPointerOver: ({ target }) => {
      if (readLineKey(target) !== null || readField(target) !== null) show(target, false)
    },
    onPointerLeave: () => show(focused.current, false),
  }
}
