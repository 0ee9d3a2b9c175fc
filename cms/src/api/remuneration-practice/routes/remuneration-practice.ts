import { factories } from '@strapi/strapi'

/** Read only: entries change in the admin. */
export default factories.createCoreRouter('api::remuneration-practice.remuneration-practice', {
  only: ['find', 'findOne'],
})
