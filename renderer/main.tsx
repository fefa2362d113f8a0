import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import '@renderer/styles/tokens.css'
import '@renderer/styles/base.css'
import '@renderer/styles/density.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@renderer/app/App'
import { answerClosing } from '@renderer/app/answerClosing'
import { reportError, reportUncaughtErrors } from '@renderer/app/reportErrors'
import { keepFocus } from '@renderer/app/keepFocus'
import { Providers } from '@renderer/app/Providers'
import { tellReopening } from '@renderer/app/tellReopening'
import { createQueryClient } from '@renderer/data/queryClient'
import { invalidateOnEvents } from '@renderer/data/queryInvalidation'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element.')

const queryClient = createQueryClient()
invalidateOnEvents(queryClient)
answerClosing()
reportUncaughtErrors()
keepFocus()
void tellReopening()

createRoot(root, {
  onCaughtError: (error) => reportError('view-error', error),
}).render(
  <StrictMode>
    <Providers queryClient={queryClient}>
      <App />
    </Providers>
  </StrictMode>,
)
