import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::mobilisation-measure.mobilisation-measure')
