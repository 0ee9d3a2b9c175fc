import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::remuneration-practice.remuneration-practice')
