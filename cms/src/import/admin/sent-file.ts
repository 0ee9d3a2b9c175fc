import { readFile, rm } from 'node:fs/promises'
import { errors } from '@strapi/utils'
import type { AdminContext } from '../../admin-api/admin-route'

interface FormFile {
  readonly filepath: string
  readonly originalFilename?: string | null
}

/** The file of a form, read and taken off the disk. */
export async function sentFile({ request }: AdminContext): Promise<{ fileName: string; bytes: Buffer }> {
  const { file } = (request.files ?? {}) as { file?: FormFile | FormFile[] }
  const one = Array.isArray(file) ? file[0] : file
  if (!one) throw new errors.ValidationError('Choisissez un fichier.')
  try {
    return { fileName: (one.originalFilename ?? 'fichier').slice(0, 200), bytes: await readFile(one.filepath) }
  } finally {
    await rm(one.filepath, { force: true })
  }
}
