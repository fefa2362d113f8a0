/** What carries every call between the processes: the name of a channel, and its input. */
export const callWire = 'rolebench.call'

/** What carries every event between the processes: its name, and its payload. */
export const eventWire = 'rolebench.event'
