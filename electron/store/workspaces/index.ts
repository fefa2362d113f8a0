export { describeReadOnly } from './describeReadOnly'
export { createWorkspace, openWorkspace } from './workspace'
