export type Platform = 'darwin' | 'win32' | 'linux'

interface Accelerator {
  hasCommand: boolean
  hasShift: boolean
  hasAlt: boolean
  key: string
}

/** The names of keys in accelerators, where the keyboard event or the screen has another. */
const arrows: Readonly<Record<string, { key: string; sign: string }>> = {
  Left: { key: 'ArrowLeft', sign: '←' },
  Right: { key: 'ArrowRight', sign: '→' },
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const parse = (accelerator: string): Accelerator => {
  const parts = accelerator.split('+')
  return {
    hasCommand: parts.includes('CmdOrCtrl'),
    hasShift: parts.includes('Shift'),
    hasAlt: parts.includes('Alt'),
    key: parts.at(-1) ?? '',
  }
}

/** Whether a key press is the accelerator, e.g. `CmdOrCtrl+Shift+N`, on this platform. */
export const isAccelerator = (
  event: KeyPress,
  accelerator: string,
  platform: Platform,
): boolean => {
  const { hasCommand, hasShift, hasAlt, key } = parse(accelerator)
  const command = platform === 'darwin' ? event.metaKey : event.ctrlKey
  const other = platform === 'darwin' ? event.ctrlKey : event.metaKey
  return (
    command === hasCommand &&
    !other &&
    event.shiftKey === hasShift &&
    event.altKey === hasAlt &&
    event.key.toLowerCase() === (arrows[key]?.key ?? key).toLowerCase()
  )
}

/** Formats an accelerator for the platform: `Ctrl+Shift+N`, or `⇧⌘N` on a Mac. */
export const formatAccelerator = (accelerator: string, platform: Platform): string => {
  const { hasCommand, hasShift, hasAlt, key } = parse(accelerator)
  const isMac = platform === 'darwin'
  const modifiers = isMac
    ? [hasAlt && '⌥', hasShift && '⇧', hasCommand && '⌘']
    : [hasCommand && 'Ctrl', hasAlt && 'Alt', hasShift && 'Shift']
  return [...modifiers.filter((modifier) => modifier !== false), arrows[key]?.sign ?? key].join(
    isMac ? '' : '+',
  )
}
