/** A file under edit, which a test brings into any shape, right or wrong. */
// biome-ignore lint/suspicious/noExplicitAny: what is planted is meant not to fit a type
export type Loose = any;
