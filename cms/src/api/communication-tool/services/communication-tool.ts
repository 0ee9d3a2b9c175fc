import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::communication-tool.communication-tool')
