import { useWorkspace } from './queries'

/** Whether nothing can be saved in the open workspace, so that there is no point in editing. */
export const useIsReadOnly = (): boolean => {
  const { data: workspace } = useWorkspace()
  return (workspace?.readOnly ?? null) !== null
}
