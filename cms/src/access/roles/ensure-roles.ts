import type { Core } from '@strapi/strapi'
import { permissionsOf, type Permission } from './permissions'
import { roles } from './roles'
import type { Role } from './sentences'

interface RoleService {
  assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>
}
interface LocaleService {
  find(): Promise<{ code: string }[]>
}

/** The role of this code, made when it is not there; its name and description are those of the code. */
async function roleId(strapi: Core.Strapi, { code, name, description }: Role): Promise<number> {
  const rows = strapi.db.query('admin::role')
  const known = (await rows.findOne({ where: { code } })) as { id: number } | null
  if (!known) return ((await rows.create({ data: { code, name, description } })) as { id: number }).id
  await rows.update({ where: { code }, data: { name, description } })
  return known.id
}

/**
 * Makes the roles of the atlas and sets their rights, at every start: what was clicked in between does not last.
 * Strapi's own roles are left alone. To be called once conditions and languages are there.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role') as unknown as RoleService
  const locales = await (strapi.plugin('i18n').service('locales') as unknown as LocaleService).find()
  const codes = locales.map(({ code }) => code)
  for (const role of roles) {
    await service.assignPermissions(await roleId(strapi, role), permissionsOf(strapi, role.rights, codes))
  }
}
