import { useWorkspace } from './queries'

/** Whether nothing can be saved in the open workspace, so that editing makes no sense. */
export const useIsReadOnly = (): boolean => {
  const { data: workspace } = useWorkspace()
  return (workspace?.readOnly ?? null) !== null
}
