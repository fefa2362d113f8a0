/** What the store confirmed to an editor before it was killed: the last revision of each role, or its removal. */
export type Confirmations = Map<string, number | 'removed'>

/**
 * Adds the lines that an editor printed and returns how many there were. An incomplete
 * last line was never confirmed.
 */
export const addConfirmations = (confirmations: Confirmations, output: string): number => {
  const lines = output.split('\n').slice(0, -1)
  const confirmed = lines.filter((line) => line !== 'ready')
  for (const line of confirmed) {
    const [id, what] = line.split(' ')
    if (id === undefined || what === undefined) throw new Error(`The editor printed: ${line}`)
    confirmations.set(id, what === 'removed' ? 'removed' : Number(what))
  }
  return confirmed.length
}
