import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::priority-theme.priority-theme')
