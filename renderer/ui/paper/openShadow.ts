/** Returns the shadow root of an element, created on the first call. */
export const openShadow = (host: HTMLElement): ShadowRoot =>
  host.shadowRoot ?? host.attachShadow({ mode: 'open' })
