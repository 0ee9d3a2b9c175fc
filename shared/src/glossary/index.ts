export { createTermMarker, type MarkableTerm, type TermMark, type TermMarker } from './mark-terms'
export * from './marked-text'
export * from './markable-terms'
