import { z } from 'zod'

/** Where a line of a CV's text stands on its page: in points, from the page's left and top edges. */
export const lineBoxSchema = z.object({
  line: z.int().min(1),
  /** From 0. */
  page: z.int().min(0),
  left: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
})

/** How a CV looks whose pages can be shown as pictures. */
export const cvLayoutSchema = z.object({
  /** In points. */
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
  boxes: z.array(lineBoxSchema),
  /** The attachment that it was read from, if it came in a mail. */
  attachment: z.string().nullable(),
})

/** A page as a picture: four bytes for each pixel (red, green, blue, alpha), row by row. */
export const pagePictureSchema = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  pixels: z.instanceof(Uint8Array<ArrayBufferLike>),
})

export type LineBox = z.infer<typeof lineBoxSchema>
export type CvLayout = z.infer<typeof cvLayoutSchema>
export type PagePicture = z.infer<typeof pagePictureSchema>
