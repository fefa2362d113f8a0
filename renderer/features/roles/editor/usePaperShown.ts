import { useLocalStorage } from '@mantine/hooks'

interface PaperShown {
  isShown: boolean
  toggle: () => void
}

const options = { getInitialValueInEffect: false } as const

/**
 * Manages whether the paper is shown beside the editor. If there is no room for both, it is
 * hidden until requested, and then takes the editor's place; both choices are remembered.
 */
export const usePaperShown = (hasRoom: boolean): PaperShown => {
  const [isShownBeside, setShownBeside] = useLocalStorage({
    key: 'paper-beside-editor',
    defaultValue: true,
    ...options,
  })
  const [isShownInstead, setShownInstead] = useLocalStorage({
    key: 'paper-instead-of-editor',
    defaultValue: false,
    ...options,
  })
  return hasRoom
    ? { isShown: isShownBeside, toggle: () => setShownBeside((isShown) => !isShown) }
    : { isShown: isShownInstead, toggle: () => setShownInstead((isShown) => !isShown) }
}
