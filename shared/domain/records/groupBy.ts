/** Groups records by a key, in their order. */
export const groupBy = <Rec, Key>(
  records: readonly Rec[],
  getKey: (record: Rec) => Key,
): Map<Key, Rec[]> => {
  const groups = new Map<Key, Rec[]>()
  for (const record of records) {
    const key = getKey(record)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [record])
    else group.push(record)
  }
  return groups
}
