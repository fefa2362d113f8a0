import { z } from 'zod'

export const placementSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  isMaximized: z.boolean(),
})

/** A window's placement, in device-independent pixels. */
export type Placement = z.infer<typeof placementSchema>
export type Rectangle = Pick<Placement, 'x' | 'y' | 'width' | 'height'>

export const defaultSize = { width: 1280, height: 800 }
export const minimumSize = { width: 1024, height: 640 }

/** How much of the window must be on one screen for its title bar to be within reach. */
const graspable = { width: 160, height: 48 }

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b)

const isGraspable = (window: Rectangle, screen: Rectangle): boolean =>
  overlap(window.x, window.width, screen.x, screen.width) >= graspable.width &&
  window.y >= screen.y &&
  screen.y + screen.height - window.y >= graspable.height

const fitLength = (wanted: number, minimum: number, available: number): number =>
  Math.max(minimum, Math.min(wanted, available))

const fitTo = (placement: Placement, screen: Rectangle): Placement => ({
  ...placement,
  width: fitLength(placement.width, minimumSize.width, screen.width),
  height: fitLength(placement.height, minimumSize.height, screen.height),
})

const centre = (screen: Rectangle): Placement => {
  const width = fitLength(defaultSize.width, minimumSize.width, screen.width)
  const height = fitLength(defaultSize.height, minimumSize.height, screen.height)
  return {
    x: Math.round(screen.x + Math.max(0, (screen.width - width) / 2)),
    y: Math.round(screen.y + Math.max(0, (screen.height - height) / 2)),
    width,
    height,
    isMaximized: false,
  }
}

/**
 * Returns where to put the window: where it was, if that can still be reached on one of the
 * screens, otherwise in the middle of the first. `screens` are work areas, the primary one first.
 */
export const placeWindow = (
  remembered: Placement | null,
  screens: readonly [Rectangle, ...Rectangle[]],
): Placement => {
  if (remembered === null) return centre(screens[0])
  return (
    screens
      .map((screen) => ({ screen, fitted: fitTo(remembered, screen) }))
      .find(({ screen, fitted }) => isGraspable(fitted, screen))?.fitted ?? centre(screens[0])
  )
}
