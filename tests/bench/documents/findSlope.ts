/** Returns the slope of the line that fits the values best (least squares), by their place in the list. */
export const findSlope = (values: readonly number[]): number => {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const rise = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0)
  return rise / values.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0)
}
