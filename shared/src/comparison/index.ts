export * from './territory-area'
export * from './comparison-state'
export * from './differences'
export * from './shares'
