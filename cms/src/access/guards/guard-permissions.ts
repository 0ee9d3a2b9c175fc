import type { Core } from '@strapi/strapi'
import { requireShape } from './permission-shape'
import { changeAdminRoutes, type KoaContext } from '../doors/admin-routes'

interface ActionProvider {
  get(action: string): { readonly options?: { readonly applyToProperties?: readonly string[] } } | undefined
}

/** Addresses that take permissions. */
const doors = ['PUT /admin/roles/:id/permissions', 'POST /admin/admin-tokens', 'PUT /admin/admin-tokens/:id']

/** Refuses permissions that would end the process, before Strapi looks at them. To be called before routes are mounted. */
export function guardPermissionShape(strapi: Core.Strapi): void {
  const takesFields = (action: string): boolean => {
    const provider = strapi.service('admin::permission').actionProvider as ActionProvider
    return provider.get(action)?.options?.applyToProperties?.includes('fields') === true
  }
  changeAdminRoutes(strapi, (door) =>
    doors.includes(door)
      ? async (context: KoaContext, next) => {
          requireShape(context.request.body, takesFields)
          return next()
        }
      : undefined,
  )
}
