import { useEffect, type RefObject } from 'react'
import type { FieldCheck } from '@shared/domain/cvReview/fieldsToCheck'

/** Marks the fields to check, on which each says why to a screen reader too. */
export const useMarkedFields = (
  root: RefObject<HTMLElement | null>,
  checks: readonly FieldCheck[],
): void => {
  useEffect(() => {
    const whys = new Map(checks.map(({ field, why }) => [field, why]))
    for (const field of root.current?.querySelectorAll<HTMLElement>('[data-field]') ?? []) {
      const why = whys.get(field.dataset['field'] ?? '')
      if (why === undefined) {
        if (field.hasAttribute('data-check')) field.removeAttribute('aria-description')
        field.removeAttribute('data-check')
      } else {
        field.setAttribute('data-check', '')
        field.setAttribute('aria-description', why)
      }
    }
  })
}
