/** Carries every call between the processes: a channel name and its input. */
export const callWire = 'rolebench.call'

/** Carries every event between the processes: its name and payload. */
export const eventWire = 'rolebench.event'
