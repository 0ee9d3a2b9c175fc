import { factories } from '@strapi/strapi'

/** Read only: entries change in the admin. */
export default factories.createCoreRouter('api::communication-tool.communication-tool', { only: ['find', 'findOne'] })
