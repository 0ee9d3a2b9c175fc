import { projectBounds, type NumberBounds } from '@atlas/shared'

export type ProjectNumber = keyof typeof projectBounds

/** The number fields of the calculator: their names in the address and what they take. */
export const projectFields: Readonly<
  Record<ProjectNumber, { readonly name: string; readonly isWhole: boolean; readonly bounds: NumberBounds }>
> = {
  people: { name: 'people', isWhole: true, bounds: projectBounds.people },
  sessions: { name: 'sessions', isWhole: true, bounds: projectBounds.sessions },
  hours: { name: 'hours', isWhole: false, bounds: projectBounds.hours },
  expenses: { name: 'expenses', isWhole: false, bounds: projectBounds.expenses },
  ownMin: { name: 'own_min', isWhole: false, bounds: projectBounds.ownMin },
  ownMax: { name: 'own_max', isWhole: false, bounds: projectBounds.ownMax },
}
