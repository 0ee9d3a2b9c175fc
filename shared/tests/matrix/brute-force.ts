import type { MatrixRecord } from '../../src'

const codesFor = (record: MatrixRecord, axis: string): readonly string[] => record.categories[axis] ?? []

/** Whether a record is in a row or column, in the words of the requirement: it has the category, or it has none at all. */
const stands = (record: MatrixRecord, axis: string, code: string | null): boolean =>
  code === null ||
  (code === 'unclassified' ? codesFor(record, axis).length === 0 : codesFor(record, axis).includes(code))

/**
 * Counts the records of a cell one by one, without any of the code under test: a null row or column is a total.
 */
export function bruteForce(
  records: readonly MatrixRecord[],
  row: readonly [axis: string, code: string | null],
  column: readonly [axis: string, code: string | null],
) {
  const there = records.filter((record) => stands(record, ...row) && stands(record, ...column))
  return {
    count: new Set(there.map(({ documentId }) => documentId)).size,
    highConfidence: there.filter(({ confidence }) => confidence === 'high').length,
    backed: there.filter(({ isBacked }) => isBacked).length,
  }
}
