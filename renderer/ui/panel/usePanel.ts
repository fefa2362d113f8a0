import { useElementSize, useViewportSize } from '@mantine/hooks'
import { useEffect } from 'react'
import { findPanelKey, usePanelMemory } from './panelMemory'
import { fitPanelWidth, isPanelBeside } from './panelSize'

/** A panel on the right of a screen: where it is, and what it shows. */
export interface PanelState<Tab extends string> {
  /** False until the room is measured. */
  isMeasured: boolean
  isOpen: boolean
  /** Whether it stands beside what it belongs to, instead of lying over it. */
  isBeside: boolean
  tab: Tab
  /** In pixels. */
  width: number
  setWidth: (width: number) => void
  open: (tab?: Tab) => void
  close: () => void
  /** Opens it with this tab; closes it if that is shown already. Without a tab, opens the last one. */
  toggle: (tab?: Tab) => void
}

/** The room's width when its screen was last shown, so that showing it again waits for no measuring. */
const lastWidths = new Map<string, number>()

/** The panel, and the ref of the element around it and what it belongs to. */
type PanelInRoom<Tab extends string> = [PanelState<Tab>, (element: HTMLElement | null) => void]

/**
 * Manages the panel of a screen. Whether it is open, its tab and its width are remembered for
 * each screen and for windows of about this width; at first it is open if it stands beside.
 */
export const usePanel = <Tab extends string>(
  screen: string,
  tabs: readonly [Tab, ...Tab[]],
): PanelInRoom<Tab> => {
  const { width: windowWidth } = useViewportSize()
  const { ref, width: measured } = useElementSize()
  useEffect(() => {
    if (measured > 0) lastWidths.set(screen, measured)
  }, [screen, measured])
  const width = measured > 0 ? measured : (lastWidths.get(screen) ?? 0)
  const [memory, remember] = usePanelMemory(findPanelKey(screen, windowWidth))
  const room = { windowWidth, width }
  const isMeasured = windowWidth > 0 && width > 0
  const isBeside = isPanelBeside(room)
  const isOpen = isMeasured && (memory.isOpen ?? isBeside)
  const tab = tabs.find((each) => each === memory.tab) ?? tabs[0]

  const open = (next: Tab = tab): void => remember({ isOpen: true, tab: next })
  const close = (): void => remember({ isOpen: false })
  const panel: PanelState<Tab> = {
    isMeasured,
    isOpen,
    isBeside,
    tab,
    width: fitPanelWidth(memory.width, room),
    setWidth: (next) => remember({ width: Math.round(next) }),
    open,
    close,
    toggle: (next = tab) => (isOpen && next === tab ? close() : open(next)),
  }
  return [panel, ref]
}
