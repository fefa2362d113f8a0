/** The tabs of the panel beside a candidate, in order. */
export const candidatePanelTabs = [
  { id: 'activity', label: 'Activity' },
  { id: 'cv', label: 'CV' },
] as const

export type CandidatePanelTab = (typeof candidatePanelTabs)[number]['id']
