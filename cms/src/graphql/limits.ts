/**
 * What one request may ask of the public API. The pages of the site need a depth of 4 and a cost under 6,000;
 * a request above a limit is refused before any resolver runs.
 */

/** Levels of nested fields under a root field. */
export const depthLimit = 6
/** Entries of a list when the request does not say. */
export const defaultPageSize = 25
/** Entries of a list at most. */
export const maxPageSize = 100
/** Lexical tokens of a document. */
export const maxTokens = 2_000
/** Fields that the answer may hold, estimated from the page sizes asked (see cost-limit.ts). */
export const maxCost = 25_000
/** Entries that a nested list is taken to hold when the request does not say. */
export const assumedListSize = 10
