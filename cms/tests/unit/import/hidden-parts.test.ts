import { readXlsx } from '../../../src/import/readers/read-xlsx'
import { zipFile } from '../../harness/zip-file'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'
const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const sheet = (title: string) => ({
  name: 'xl/worksheets/sheet1.xml',
  content: `<worksheet xmlns="${main}"><sheetData><row r="1">${cell('A1', 'Titre')}</row><row r="2">${cell('A2', title)}</row></sheetData></worksheet>`,
})
const workbook = [
  {
    name: 'xl/workbook.xml',
    content: `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
]

test('nothing is read of a workbook, nor inflated, but what its directory names and was looked at', async () => {
  const bytes = zipFile([...workbook, sheet('Nommée'), { ...sheet('Cachée'), isHidden: true }])
  const { headers, rows } = await readXlsx(bytes)
  expect(headers).toEqual(['Titre'])
  expect(rows.map(({ cells }) => cells)).toEqual([['Nommée']])
})
