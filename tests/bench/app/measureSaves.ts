import type { Page } from '@playwright/test'
import type {} from '@renderer/data/api'
import type { Result } from '@shared/contract/result'

/** Longer than the app takes to warm up after starting: nobody has changed a record by then. */
const settlingMs = 3_000

/** Autosave waits 400 ms before it saves; within that time the window has fetched its lists again. */
const pauseMs = 120

/**
 * Saves a role and a candidate of the usual size by turns, through the window's own way
 * to the store, and tells how long each took until the file was on disk and the answer
 * there, in milliseconds.
 */
export const measureSaves = async (page: Page, saves: number): Promise<number[]> => {
  await page.waitForTimeout(settlingMs)
  return page.evaluate(
    async ({ count, pause }) => {
      const { invoke } = window.rolebench
      const expectValue = <Value>(result: Result<Value>): Value => {
        if (!result.ok) throw new Error(result.error.message)
        return result.value
      }
      const findFirst = <Row>(rows: Row[]): Row => {
        const [first] = rows
        if (first === undefined) throw new Error('There are no records to save.')
        return first
      }
      const { id: roleId } = findFirst(expectValue(await invoke('roles.list', {})))
      const { rows } = expectValue(await invoke('candidates.list', { count: 1 }))
      const [candidateId] = findFirst(rows)
      let role = expectValue(await invoke('roles.get', { id: roleId }))
      let candidate = expectValue(await invoke('candidates.get', { id: candidateId }))

      const times: number[] = []
      for (let index = 0; index < count; index += 1) {
        const notes = `Change ${index}.`
        const started = performance.now()
        if (index % 2 === 0)
          role = expectValue(await invoke('roles.save', { record: { ...role, notes } }))
        else
          candidate = expectValue(
            await invoke('candidates.save', { record: { ...candidate, notes } }),
          )
        times.push(performance.now() - started)
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
      return times
    },
    { count: saves, pause: pauseMs },
  )
}
