export * from './configure-content-manager'
export * from './hide-accounts'
export * from './view-configuration'
