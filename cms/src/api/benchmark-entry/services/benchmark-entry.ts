import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::benchmark-entry.benchmark-entry')
