/** The narrowest and the widest that a panel can be, in pixels. A page whose text one can read needs the least. */
export const panelWidths = { min: 440, max: 560 } as const

/** The narrowest window in which the panel may stand beside what it belongs to, in pixels. */
const windowForBeside = 1200

/** The least room that stays for what the panel belongs to, in pixels. */
const leastMain = 340

const shareOfWindow = 0.315

const clamp = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, value))

interface PanelRoom {
  windowWidth: number
  /** The room for the panel and what it belongs to, in pixels. */
  width: number
}

/** Whether a panel stands beside what it belongs to, instead of lying over it. */
export const isPanelBeside = ({ windowWidth, width }: PanelRoom): boolean =>
  windowWidth >= windowForBeside && width >= leastMain + panelWidths.min

/** Fits the chosen width of a panel, null for the usual one, to the room; in pixels. */
export const fitPanelWidth = (chosen: number | null, room: PanelRoom): number => {
  const usual = Math.round(room.windowWidth * shareOfWindow)
  const wanted = clamp(chosen ?? usual, panelWidths)
  const most = isPanelBeside(room) ? room.width - leastMain : room.width
  return Math.min(wanted, most)
}
