import { useToday } from '@renderer/data/queries'

/** How many things are overdue or due today. */
export const useDueCount = (): number => {
  const { data } = useToday()
  return data?.rows.filter(({ day }) => day <= data.today).length ?? 0
}
