import { z } from 'zod'

declare const unknownValue: unique symbol

/**
 * A value of an enumeration that this version does not know, such as one of a newer version.
 * Its brand keeps it apart from the known values, so that a `switch` or a table over those
 * stays exhaustive and what is none of them has to be dealt with.
 */
export type UnknownValue = string & { readonly [unknownValue]: true }

/** One of the values that this version knows, or any other word. */
export type OpenValue<Known extends string> = Known | UnknownValue

/** What a table says of a value; undefined for one that this version does not know. */
export const findByValue = <Known extends string, Entry>(
  table: Readonly<Record<Known, Entry>>,
  value: OpenValue<Known>,
): Entry | undefined =>
  Object.hasOwn(table, value)
    ? Object.entries<Entry>(table).find(([key]) => key === value)?.[1]
    : undefined

/** What a value is called: a value that this version does not know is shown as it is. */
export const labelValue = <Known extends string>(
  labels: Readonly<Record<Known, string>>,
  value: OpenValue<Known>,
): string => findByValue(labels, value) ?? value

/**
 * An enumeration as a record's file may have it: a known value, or any other word, which is
 * kept and shown as it is. So a colleague with a newer version does no harm.
 */
export const openEnum = <Known extends string>({ options }: { options: readonly Known[] }) =>
  z.custom<OpenValue<Known>>(
    (value) =>
      typeof value === 'string' && (value !== '' || options.some((option) => option === value)),
  )
