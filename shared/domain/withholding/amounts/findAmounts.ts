import type { Salary } from '@shared/model/role'
import { plain, type TextMatch } from '../textMatch'
import { findMoney } from './findMoney'
import { hasAmount, listAmounts } from './salaryAmounts'

const bareNumber = /(?<![\p{L}\p{Nd}.,])\p{Nd}{1,3}(?:[.,’'\s]?\p{Nd}{3}){1,3}(?![\p{L}\p{Nd}])/gu

/**
 * Finds amounts of money in `text`, in any currency and notation. Those that belong to the salary
 * are certain; the others, such as a budget, are for a person to judge.
 */
export const findAmounts = (text: string, salary: Salary | null): TextMatch[] => {
  const amounts = listAmounts(salary)
  const bare = Array.from(text.matchAll(bareNumber), ({ 0: found, index }) => ({
    start: index,
    end: index + found.trimEnd().length,
  })).filter(({ start, end }) => hasAmount(text.slice(start, end), amounts))
  return [...findMoney(text), ...bare].map(({ start, end }) => ({
    start,
    end,
    isCertain: hasAmount(text.slice(start, end), amounts),
    kept: plain,
  }))
}
