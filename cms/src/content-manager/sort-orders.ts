/** How a list opens when its entries are not best read by name. */
export interface SortOrder {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
}

const sortOrders: Readonly<Record<string, SortOrder>> = {
  'api::contribution.contribution': { field: 'receivedAt', direction: 'DESC' },
  'api::deliverable.deliverable': { field: 'dueOn', direction: 'ASC' },
  'api::definition.definition': { field: 'version', direction: 'DESC' },
  'api::exchange-rate.exchange-rate': { field: 'year', direction: 'DESC' },
  'api::interview.interview': { field: 'heldOn', direction: 'DESC' },
  'api::literature-search.literature-search': { field: 'searchedOn', direction: 'DESC' },
  'api::meeting.meeting': { field: 'heldOn', direction: 'DESC' },
  'api::milestone.milestone': { field: 'dueOn', direction: 'ASC' },
  'api::publication.publication': { field: 'issuedYear', direction: 'DESC' },
  'api::requirement.requirement': { field: 'order', direction: 'ASC' },
  'api::typology-axis.typology-axis': { field: 'order', direction: 'ASC' },
  // « Axe : nom » keeps the categories of an axis together.
  'api::typology-category.typology-category': { field: 'fullLabel', direction: 'ASC' },
}

/** The order in which the list of a type opens: by name, unless said otherwise. */
export const sortOrderOf = (uid: string, mainField: string): SortOrder =>
  sortOrders[uid] ?? { field: mainField, direction: 'ASC' }
