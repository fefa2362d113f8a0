const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A part of a Word file whose root is `w:name`. */
export const createWordPart = (name: string, content: string): string =>
  `${xmlDeclaration}<w:${name} xmlns:w="${wordNamespace}">${content}</w:${name}>`
