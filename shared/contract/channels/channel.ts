import { z } from 'zod'

/** One request that the window can make of the main process: its input and its output. */
export interface Channel<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  input: Input
  output: Output
}

/** Defines a channel; the types of both sides are inferred from the two schemas. */
export const defineChannel = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Channel<Input, Output> => ({ input, output })

/** The input of a channel that takes none. */
export const noInput = z.strictObject({})

/** The output of a channel that returns nothing. */
export const nothing = z.null()
