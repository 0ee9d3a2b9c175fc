export * from './verifiable-fields'
export * from './read-proposal'
export * from './verification-page'
