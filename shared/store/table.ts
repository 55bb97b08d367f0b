/**
 * The one table. CDK builds it from this definition, tests and the meter read it.
 * Indexes are named after the question they answer. Keys are plain strings.
 */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Epoch seconds; DynamoDB removes the item some time after. */
  timeToLive: 'ttl',
  indexes: {
    /** Which dossiers (participants, mails, …) of an edition are in this list, in its order? */
    byEdition: { partitionKey: 'byEditionKey', sortKey: 'byEditionSort' },
    /** What does this reviewer have to do, earliest due first? */
    byReviewer: { partitionKey: 'byReviewerKey', sortKey: 'byReviewerSort' },
    /** What falls due until this moment? */
    dueBy: { partitionKey: 'dueByKey', sortKey: 'dueBySort' },
  },
  /** What a list shows of an item; the only attributes that indexes carry beside the keys. */
  projected: ['card', 'entity'],
} as const;

export type IndexName = keyof typeof table.indexes;
