import { factories } from '@strapi/strapi'

/** Read only: entries change in the admin. */
export default factories.createCoreRouter('api::exchange-rate.exchange-rate', { only: ['find', 'findOne'] })
