import { parseComparison, type ComparisonState } from '@atlas/shared'
import type { H3Event } from 'h3'
import { directoryInput } from '../directory/directory-input'

/** What the address of the comparison asks for. */
export const comparisonStateOf = (event: H3Event): ComparisonState => parseComparison(directoryInput(getQuery(event)))
