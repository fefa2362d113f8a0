import { z } from 'zod'

declare const unknownValue: unique symbol

/**
 * A value of an enumeration that this version does not know, such as one added by a newer
 * version. The brand keeps it apart from the known values, so that a `switch` or a table over
 * those stays exhaustive and unknown values have to be handled.
 */
export type UnknownValue = string & { readonly [unknownValue]: true }

/** One of the values that this version knows, or any other word. */
export type OpenValue<Known extends string> = Known | UnknownValue

/** Looks a value up in a table; undefined for one that this version does not know. */
export const findByValue = <Known extends string, Entry>(
  table: Readonly<Record<Known, Entry>>,
  value: OpenValue<Known>,
): Entry | undefined =>
  Object.hasOwn(table, value)
    ? Object.entries<Entry>(table).find(([key]) => key === value)?.[1]
    : undefined

/** The label of a value; a value that this version does not know is shown as it is. */
export const labelValue = <Known extends string>(
  labels: Readonly<Record<Known, string>>,
  value: OpenValue<Known>,
): string => findByValue(labels, value) ?? value

/**
 * An enumeration as it may appear in a record's file: a known value, or any other word, which is
 * kept and shown as it is, so that a colleague's newer version does no harm.
 */
export const openEnum = <Known extends string>({ options }: { options: readonly Known[] }) =>
  z.custom<OpenValue<Known>>(
    (value) =>
      typeof value === 'string' && (value !== '' || options.some((option) => option === value)),
  )
