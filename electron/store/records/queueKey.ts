import type { CollectionName } from '@shared/model/workspace/collections'

/** The key under which everything done to one record queues up. */
export const getQueueKey = (
  { kind }: { kind: { collection: CollectionName } },
  id: string,
): string => `${kind.collection}/${id}`
