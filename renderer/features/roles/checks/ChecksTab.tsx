import { lazy, Suspense } from 'react'
import type { Role } from '@shared/model/role'

/** The word lists are large, and most starts of the application need none of them. */
const ChecksPane = lazy(() => import('./ChecksPane').then((pane) => ({ default: pane.ChecksPane })))

/** The checks, loaded when they are first shown. */
export const ChecksTab = ({ role }: { role: Role }) => (
  <Suspense fallback={null}>
    <ChecksPane role={role} />
  </Suspense>
)
