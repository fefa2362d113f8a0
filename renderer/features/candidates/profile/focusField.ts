const isField = (element: HTMLElement): boolean => element.matches('input, textarea')

/** Focuses a field by its name, or where its words are typed, or the first field of its entry. */
export const focusField = (root: ParentNode | null, name: string): void => {
  const named = [...(root?.querySelectorAll<HTMLElement>('[data-field]') ?? [])]
  const [list = ''] = name.split('.')
  const isNamed = (wanted: string) => (element: HTMLElement) =>
    isField(element) && element.dataset['field'] === wanted
  const field =
    named.find(isNamed(name)) ??
    named.find((element) => isField(element) && element.dataset['field']?.startsWith(`${name}.`)) ??
    named.find(isNamed(list))
  field?.focus({ preventScroll: true })
  field?.scrollIntoView({ block: 'center' })
}
