import { headingRules, type GroupedType } from './type-headings'

/** Shows the headings: the menu itself knows but one list. */
export function showHeadings(document: Document, types: readonly GroupedType[]): void {
  const id = 'atlas-type-headings'
  const style = document.getElementById(id) ?? document.head.appendChild(document.createElement('style'))
  style.id = id
  style.textContent = headingRules(types)
}
