export * from './generated/graphql'
