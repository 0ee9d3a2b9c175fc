/** Below this number of records in the row, one record weighs more than ten points: no share is computed. */
export const minShareBase = 10

/** The part of a row's records that a cell holds, from 0 to 1; null when the row holds too few to say so. */
export const rowShare = (count: number, rowCount: number): number | null =>
  rowCount < minShareBase ? null : count / rowCount
