export { foldText } from './words'
export * from './search-index'
export * from './initiative-document'
export * from './publication-document'
