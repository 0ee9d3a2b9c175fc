import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::mobilisation-measure.mobilisation-measure')
