/** The shadow root of an element, made on the first call. */
export const openShadow = (host: HTMLElement): ShadowRoot =>
  host.shadowRoot ?? host.attachShadow({ mode: 'open' })
