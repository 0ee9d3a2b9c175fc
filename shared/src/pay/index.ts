// What a practice pays, brought to euros an hour.
export * from './pay-line'
export * from './pay-exchange'
export * from './pay-per-hour'
// What the observatory counts.
export * from './pay-item'
export * from './pay-observations'
export * from './pay-groups'
export * from './pay-statistics'
export * from './pay-distribution'
// What a reader asks of it, as an address and as a form.
export * from './pay-state'
export * from './pay-query'
export * from './pay-filters'
export * from './pay-number'
export * from './pay-assumption-input'
export * from './pay-project-input'
// What a project would cost.
export * from './pay-cost'
export * from './pay-estimates'
