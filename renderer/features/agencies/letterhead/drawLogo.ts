import { logoRoomMm } from '@shared/document/letterhead'

/** A logo as it is kept, with its size in pixels. */
export interface DrawnLogo {
  png: Uint8Array
  width: number
  height: number
}

/** Dots to the inch, at which a logo looks sharp in print. */
const printDpi = 600
const toPixels = (millimetres: number): number => (millimetres / 25.4) * printDpi

const load = async (file: Blob): Promise<HTMLImageElement> => {
  const address = URL.createObjectURL(file)
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    return picture
  } finally {
    URL.revokeObjectURL(address)
  }
}

/**
 * Draws a picture as the PNG that is kept: as large as a letterhead can print it sharply, and no
 * larger than it was unless it is an SVG, which has no pixels. Null for what is no picture. What an
 * SVG refers to outside of itself is not loaded, and what it would run is not run.
 */
export const drawLogo = async (file: File): Promise<DrawnLogo | null> => {
  try {
    const picture = await load(file)
    const fitting = Math.min(
      toPixels(logoRoomMm.width) / picture.naturalWidth,
      toPixels(logoRoomMm.height) / picture.naturalHeight,
    )
    const scale = file.type === 'image/svg+xml' ? fitting : Math.min(1, fitting)
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(picture.naturalWidth * scale)),
      Math.max(1, Math.round(picture.naturalHeight * scale)),
    )
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const png = await canvas.convertToBlob({ type: 'image/png' })
    return {
      png: new Uint8Array(await png.arrayBuffer()),
      width: canvas.width,
      height: canvas.height,
    }
  } catch {
    return null
  }
}
