import { z } from 'zod'

/**
 * An object that keeps unknown fields when it is parsed, so that a file written by a newer
 * version survives a round trip. Its type names only the known fields, so a misspelt one does not
 * compile.
 */
export const openObject = <Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape> =>
  z.looseObject(shape)
