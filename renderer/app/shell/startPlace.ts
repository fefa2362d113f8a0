import type { Area } from '@renderer/navigation/routes'

/** Where somebody was last in a workspace, and on which day. */
export interface LastPlace {
  area: Area
  /** `YYYY-MM-DD`. */
  day: string
}

/** What is known when a workspace is shown for the first time. */
export interface StartFacts {
  last: LastPlace | undefined
  /** `YYYY-MM-DD`. */
  today: string
  /** Whether something that was planned is due by now. */
  isPlanned: boolean
}

/**
 * Says where to begin. The day begins with Today where something planned is due; what is due by rule
 * alone, such as a stage that stands still, interrupts nobody. Later in the day, and where nothing is
 * planned, one goes on in the area where one was; settings are nobody's work.
 */
export const chooseStartArea = ({ last, today, isPlanned }: StartFacts): Area => {
  const isNewDay = last?.day !== today
  if (isNewDay && isPlanned) return 'today'
  return last === undefined || last.area === 'settings' ? 'roles' : last.area
}
