import { z } from 'zod'

/** One thing the window can ask the main process to do: what goes in and what comes back. */
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

/** The output of a channel that has nothing to tell but that it worked. */
export const nothing = z.null()
