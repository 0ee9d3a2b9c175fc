export * from './duplicate-record'
export * from './possible-duplicates'
export * from './reason-words'
export type { DuplicateKind } from './judge'
