import { z } from 'zod'
import { listNameSchema, listViewSchema, savedViewSchema } from '@shared/model/workspace/listView'
import { defineChannel, noInput } from './channel'

const savedViews = z.array(savedViewSchema)

/** What the lists of records show, and the views of them that have a name. */
export const listChannels = {
  /**
   * The ids of a list's records that a view shows, in its order; the headings among them, each with
   * how many of the following records stand under it; and how many records there are altogether.
   */
  'lists.query': defineChannel(
    z.strictObject({ list: listNameSchema, view: listViewSchema }),
    z.object({
      ids: z.array(z.string()),
      groups: z.array(z.object({ value: z.string(), count: z.int() })).nullable(),
      total: z.int(),
    }),
  ),
  /** The values that a field has in a list, and in how many records; an empty value stands for none. */
  'lists.countValues': defineChannel(
    z.strictObject({ list: listNameSchema, field: z.string() }),
    z.array(z.object({ value: z.string(), count: z.int() })),
  ),
  'lists.getViews': defineChannel(noInput, savedViews),
  /** Keeps a view, in the place of an earlier one with its id; returns all views. */
  'lists.saveView': defineChannel(z.strictObject({ view: savedViewSchema }), savedViews),
  'lists.removeView': defineChannel(z.strictObject({ id: savedViewSchema.shape.id }), savedViews),
  /** Puts the views with these ids into this order, before all others. */
  'lists.orderViews': defineChannel(
    z.strictObject({ ids: z.array(savedViewSchema.shape.id) }),
    savedViews,
  ),
}
