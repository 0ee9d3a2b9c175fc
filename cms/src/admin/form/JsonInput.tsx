import { choicesOf } from '../vocabulary/attribute'
import { CodeListInput } from './CodeListInput'
import { DataView } from './DataView'
import type { InputProps } from './input-props'

/** A field stored as JSON: a list of codes is chosen from its labels, anything else is read as it came. */
export function JsonInput(props: InputProps) {
  const choices = choicesOf(props.attribute)
  return choices ? <CodeListInput {...props} choices={choices} /> : <DataView {...props} />
}
