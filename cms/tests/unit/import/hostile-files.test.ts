import { RefusedFile } from '../../../src/import/readers/refused-file'
import { readSource } from '../../../src/import/source/read-source'
import { hostileFiles } from '../../harness/hostile-files'

test.each(hostileFiles)('refuses $what', async ({ fileName, bytes, says }) => {
  const refusal = await readSource(fileName, bytes, 'training').catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(RefusedFile)
  expect((refusal as Error).message).toMatch(says)
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
})

test('refuses references for records that are none', async () => {
  const bib = Buffer.from('@book{a, title = {Un livre}}')
  await expect(readSource('livres.bib', bib, 'training')).rejects.toThrow(/Publications/)
})
