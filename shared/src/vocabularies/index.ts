export * from './locale'
export * from './scale'
export * from './stage'
export * from './vocabulary'
