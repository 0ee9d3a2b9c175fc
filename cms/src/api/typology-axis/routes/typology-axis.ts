import { factories } from '@strapi/strapi'

/** Read only: entries change in the admin. */
export default factories.createCoreRouter('api::typology-axis.typology-axis', { only: ['find', 'findOne'] })
