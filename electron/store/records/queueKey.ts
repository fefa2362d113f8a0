import type { CollectionName } from '@shared/model/workspace/collections'

/** The key under which all operations on one record are queued. */
export const getQueueKey = (
  { kind }: { kind: { collection: CollectionName } },
  id: string,
): string => `${kind.collection}/${id}`
