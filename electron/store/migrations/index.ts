export { currentStorage } from './storage'
