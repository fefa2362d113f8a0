import type { ElectronApplication } from '@playwright/test'

const attempts = 5

const isLost = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('promise was garbage collected')

/**
 * Makes `evaluate` in the main process ask again if the answer is lost: the inspector of older V8
 * versions holds it weakly, so that about one in two thousand is collected before it is sent
 * (microsoft/playwright#33737). By then the function has run, and it runs again, so whatever a
 * test does in the main process must be repeatable.
 */
export const askAgainWhereLost = (app: ElectronApplication): ElectronApplication => {
  const evaluate = app.evaluate.bind(app)
  return Object.assign(app, {
    evaluate: async (...asked: Parameters<typeof evaluate>): Promise<unknown> => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await evaluate(...asked)
        } catch (error) {
          if (!isLost(error) || attempt === attempts) throw error
        }
      }
    },
  })
}
