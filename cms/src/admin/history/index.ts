export { DifferenceTable } from './DifferenceTable'
export type { FieldDifference } from './field-difference'
