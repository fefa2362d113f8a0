// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Salary } from '@shared/model/role'
import { readAmount } from '@shared/domain/typing/readAmount'
import { findNumberSigns } from '@renderer/format/numberSigns'
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
  return {
    user: userEvent.setup(),
    from: screen.getByRole<HTMLInputElement>('textbox', { name: 'Salary: from' }),
  }
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
})

describe('an amount as it is typed', () => {
  it.each([
    ['de-CH', '120’000', 120_000],
    ['de-CH', '35.50', 35.5],
    ['de-DE', '120.000', 120_000],
    ['de-DE', '35,50', 35.5],
    ['en-US', '120,000', 120_000],
  ])('is read with the signs of %s: %s', (locale, typed, amount) => {
    expect(readAmount(typed, findNumberSigns(locale))).toBe(amount)
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

  it('takes a range that is pasted into one end', async () => {
    const { user, from } = show()
    await user.click(from)
    await user.paste('165–195k CHF')
    await user.tab()
    expect(stored).toMatchObject({ min: 165_000, max: 195_000, currency: 'CHF' })
    expect(from.value).toBe((165_000).toLocaleString())
  })

  it('leaves a full number as it is', async () => {
    const { user, from } = show()
    await user.type(from, '95000')
    expect(stored?.min).toBe(95_000)
  })

  it.each([
    ['55.000', 55_000],
    ['1.2 m', 1_200_000],
    ['1.234,50', 1_234.5],
  ])('reads %s as %s, and shows it in its usual form on leaving', async (typed, amount) => {
    const { user, from } = show()
    await user.type(from, typed)
    await user.tab()
    expect(stored?.min).toBe(amount)
    expect(from).toHaveProperty('value', amount.toLocaleString())
  })

  it('refuses what is no amount where one sees it, and keeps the amount before', async () => {
    const { user, from } = show()
    await user.type(from, '95000')
    await user.tab()
    await user.clear(from)
    await user.type(from, '2,019-03')
    await user.tab()
    expect(screen.getByRole('alert').textContent).toContain('Not an amount')
    expect(from).toHaveProperty('value', '2,019-03')
  })

  it.each(['{Enter}', '{Tab}'])('takes the typed currency on %s', async (key) => {
    const { user, from } = show()
    await user.type(from, '95000')
    await user.click(screen.getByRole('combobox', { name: 'Salary: currency' }))
    await user.keyboard(`chf${key}`)
    expect(stored?.currency).toBe('CHF')
  })

  it('takes the typed period', async () => {
    const { user, from } = show()
    await user.type(from, '45')
    await user.click(screen.getByRole('combobox', { name: 'Salary: period' }))
    await user.keyboard('hour{Tab}')
    expect(stored?.period).toBe('hour')
  })
})
