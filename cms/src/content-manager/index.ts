export * from './category-name'
export * from './configure-content-manager'
export * from './hide-accounts'
export * from './view-configuration'
