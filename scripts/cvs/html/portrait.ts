const grounds: Record<string, string> = { navy: '#b9c6d8', teal: '#bfd8d4', wine: '#e0c7cb' }

/** Returns a drawn portrait, which stands where a photo would. */
export const portrait = (theme: string): string =>
  `<svg class="photo" viewBox="0 0 100 120" aria-hidden="true"><rect width="100" height="120" fill="${grounds[theme] ?? '#d5d5d5'}"/><circle cx="50" cy="48" r="22" fill="#e7bd9b"/><path d="M28 44c0-30 44-30 44 0-8-10-36-10-44 0z" fill="#4a3526"/><path d="M12 120c2-34 20-44 38-44s36 10 38 44z" fill="#3c4a5c"/></svg>`
