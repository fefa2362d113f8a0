/**
 * Remembers the last answer for each key, until one of the inputs is another one. A collection's
 * list stays the same array until a record changes, so that nothing is worked out twice.
 */
export const rememberLast = <Value>() => {
  const known = new WeakMap<object, { inputs: readonly unknown[]; value: Value }>()
  return (
    key: object,
    inputs: readonly unknown[],
    make: (before: Value | undefined) => Value,
  ): Value => {
    const last = known.get(key)
    if (
      last !== undefined &&
      last.inputs.length === inputs.length &&
      last.inputs.every((input, index) => input === inputs[index])
    )
      return last.value
    const value = make(last?.value)
    known.set(key, { inputs, value })
    return value
  }
}
