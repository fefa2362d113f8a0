export { verifyWorkspace } from './verifyWorkspace'
