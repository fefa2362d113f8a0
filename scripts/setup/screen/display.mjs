import path from 'node:path'

/**
 * Whether a window can be shown. Windows and macOS always can.
 *
 * @param {NodeJS.Platform} platform
 * @param {{ DISPLAY?: string | undefined, WAYLAND_DISPLAY?: string | undefined }} env
 */
export function hasDisplay(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * @typedef {object} Command
 * @property {string} command
 * @property {string[]} args
 */

/**
 * Runs a command under a virtual screen if there is no real one.
 *
 * @param {Command} command
 * @param {boolean} displayed
 * @returns {Command}
 */
export function withDisplay({ command, args }, displayed = hasDisplay()) {
  if (displayed) return { command, args }
  const wrapper = path.join(import.meta.dirname, 'virtualScreen.mjs')
  return { command: process.execPath, args: [wrapper, command, ...args] }
}
