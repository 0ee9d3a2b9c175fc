import { crc32, deflateRawSync } from 'node:zlib'

/** A file to put in an archive; `claimedBytes` lies about its size once inflated, `isHidden` leaves it out of the directory. */
export interface Zipped {
  readonly name: string
  readonly content: string | Buffer
  readonly claimedBytes?: number
  readonly isHidden?: boolean
}

function headers({ name, content, claimedBytes }: Zipped, offset: number) {
  const bytes = Buffer.from(content)
  const packed = deflateRawSync(bytes)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(claimedBytes ?? bytes.length, 18)
  fields.writeUInt16LE(name.length, 22)
  const place = Buffer.alloc(14)
  place.writeUInt32LE(offset, 10)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, place, Buffer.from(name)])
  return { local, central }
}

/** A zip archive, made by hand so that it may lie. */
export function zipFile(files: readonly Zipped[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const { local, central } = headers(file, offset)
    locals.push(local)
    if (!file.isHidden) centrals.push(central)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(centrals.length, 8)
  end.writeUInt16LE(centrals.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
