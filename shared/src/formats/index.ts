export * from './kept-formats'
