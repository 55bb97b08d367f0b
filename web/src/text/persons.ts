/** How many people, in English. */
export const persons = (count: string): string => (count === '1' ? '1 person' : `${count} people`);
