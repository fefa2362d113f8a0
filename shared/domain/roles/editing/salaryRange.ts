import type { Salary } from '@shared/model/role'

/** Whether the lower end of a pay range is above its upper end. */
export const isReversedRange = ({ min, max }: Pick<Salary, 'min' | 'max'>): boolean =>
  min !== null && max !== null && min > max
