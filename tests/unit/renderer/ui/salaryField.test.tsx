// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Salary } from '@shared/model/role'
import { findNumberSigns, readThousands } from '@renderer/format/numberSigns'
import { SalaryField } from '@renderer/ui/fields/SalaryField'
import { renderInWindow } from '../../../helpers/renderInWindow'

let stored: Salary | null = null

const Field = () => {
  const [salary, setSalary] = useState<Salary | null>(null)
  stored = salary
  return <SalaryField label="Salary" value={salary} onChange={setSalary} />
}

const show = () => {
  renderInWindow(<Field />)
  return { user: userEvent.setup(), from: screen.getByRole('textbox', { name: 'Salary: from' }) }
}

describe('the signs of numbers', () => {
  it.each([
    ['en-US', ',', '.'],
    ['de-DE', '.', ','],
    ['fr-FR', '\u202F', ','],
    ['es-ES', '.', ','],
    ['ar-EG', ',', '.'],
  ])('are those that the language itself uses: %s', (locale, group, decimal) => {
    expect(findNumberSigns(locale)).toEqual({ group, decimal })
  })

  it('are an apostrophe and a point in Switzerland', () => {
    const { group, decimal } = findNumberSigns('de-CH')
    expect(`${group}${decimal}`).toMatch(/^['’]\.$/u)
  })

  it.each([
    ['en-US', '180k', 180_000],
    ['en-US', '$1,250 K', 1_250_000],
    ['de-DE', '92,5k', 92_500],
    ['de-CH', 'CHF 1’250k', 1_250_000],
    ['en-US', '180', null],
    ['en-US', '180 km', null],
    ['en-US', 'k', null],
  ])('read thousands (%s): “%s” is %s', (locale, text, amount) => {
    expect(readThousands(text, findNumberSigns(locale))).toBe(amount)
  })
})

describe('a field for a salary', () => {
  afterEach(cleanup)

  it('reads 180k as 180,000 when typed', async () => {
    const { user, from } = show()
    await user.type(from, '180k')
    expect(stored?.min).toBe(180_000)
  })

  it('reads 180k as 180,000 when pasted', async () => {
    const { user, from } = show()
    await user.click(from)
    await user.paste('€180k')
    expect(stored?.min).toBe(180_000)
  })

  it('leaves a full number as it is', async () => {
    const { user, from } = show()
    await user.type(from, '95000')
    expect(stored?.min).toBe(95_000)
  })
})
