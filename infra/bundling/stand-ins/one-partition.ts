/**
 * Stands in for the table of all partitions and regions. With the regional endpoint as it is, only
 * the user agent asks: for a prefix that nobody sets.
 */
export const getUserAgentPrefix = () => '';

const refuse = (): never => {
  throw new Error('The functions know one partition');
};

export { refuse as partition, refuse as setPartitionInfo, refuse as useDefaultPartitionInfo };
