import type { MatrixRequest } from '../../read-model/typology-matrix'
import type { ReadModel } from '../../read-model/read-model'
import { badInput } from '../bad-input'
import { filterState, matchesOf, type InitiativeFilterArgument } from './initiative-filter'

/** The arguments that say which matrix is meant. */
export interface MatrixArguments {
  readonly rows: string
  readonly columns: string
  readonly filter?: InitiativeFilterArgument | null
  readonly locale?: string | null
}

/** Reads which two axes are crossed and over what. Throws BAD_USER_INPUT for an unknown axis, or the same one twice. */
export function matrixRequest(model: ReadModel, { rows, columns, filter }: MatrixArguments): MatrixRequest {
  const axis = (code: string) => {
    const found = model.taxonomy.axes.find((one) => one.code === code)
    if (!found) throw badInput(`Unknown axis "${code}".`)
    return found
  }
  if (rows === columns) throw badInput(`The axis "${rows}" cannot be crossed with itself.`)
  const filters = filterState(filter)
  return { rows: axis(rows), columns: axis(columns), filters, matches: matchesOf(model, filters) }
}
