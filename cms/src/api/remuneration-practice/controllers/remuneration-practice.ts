import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::remuneration-practice.remuneration-practice')
