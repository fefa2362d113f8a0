import { createContext, useContext, type ReactNode } from 'react'
import type { Application } from '@shared/model/application'

type RenderPlan = (application: Application) => ReactNode

/** What is planned on an application; the shell passes it, since features don't know each other. */
export const ApplicationPlanContext = createContext<RenderPlan>(() => null)

/** Returns how the plan of an application is shown. */
export const useApplicationPlan = (): RenderPlan => useContext(ApplicationPlanContext)
