import { zipFile } from './zip-file'

/** A file that must be refused, and words that its refusal must say. */
export interface HostileFile {
  readonly what: string
  readonly fileName: string
  readonly bytes: Buffer
  readonly says: RegExp
}

const sheet = (cells: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`
const cell = '<c r="A1" t="inlineStr"><is><t>Titre</t></is></c>'
const workbook = { name: 'xl/workbook.xml', content: '<workbook/>' }
const sheet1 = { name: 'xl/worksheets/sheet1.xml', content: sheet(cell) }

const text = (content: string) => Buffer.from(content)

/** Files as careless, broken or ill-meant as they come. */
export const hostileFiles: readonly HostileFile[] = [
  { what: 'an empty file', fileName: 'vide.csv', bytes: text(''), says: /vide/ },
  {
    what: 'headers without a record',
    fileName: 'entetes.csv',
    bytes: text('Titre;Identifiant stable\n'),
    says: /pas de fiche/,
  },
  { what: 'zero bytes in a CSV', fileName: 'nul.csv', bytes: text('Titre;Note\nA\u0000B;C\n'), says: /octets nuls/ },
  { what: 'a PDF under the name of a CSV', fileName: 'faux.csv', bytes: text('%PDF-1.7 rien'), says: /PDF/ },
  {
    what: 'accents already spoiled',
    fileName: 'accents.csv',
    bytes: text('Titre\nCafÃ© des aidants\n'),
    says: /accents/,
  },
  {
    what: 'a quote that is never closed',
    fileName: 'guillemet.csv',
    bytes: text('Titre;Note\n"Café;x\nThé;y\n'),
    says: /guillemet/,
  },
  {
    what: 'lines longer than the headers',
    fileName: 'lignes.csv',
    bytes: text('Titre;Note\nA;B;C\n'),
    says: /Ligne 2/,
  },
  {
    what: 'two columns of one name',
    fileName: 'doublon.csv',
    bytes: text('Titre;Titre\nA;B\n'),
    says: /Deux colonnes/,
  },
  {
    what: 'a formula',
    fileName: 'formule.csv',
    bytes: text('Titre;Note\nA;"=HYPERLINK(""https://mal.example"",""x"")"\n'),
    says: /formule/,
  },
  {
    what: 'a call of a program',
    fileName: 'dde.csv',
    bytes: text("Titre;Note\nA;@cmd|' /C calc'!A0\n"),
    says: /formule/,
  },
  {
    what: 'a column that reaches every object',
    fileName: 'proto.csv',
    bytes: text('Titre;__proto__.isAdmin\nA;oui\n'),
    says: /n’est pas permis/,
  },
  {
    what: 'a key that reaches every object',
    fileName: 'proto.json',
    bytes: text('[{"recordId":"a","__proto__":{"isAdmin":true}}]'),
    says: /n’est pas permis/,
  },
  { what: 'JSON that stops short', fileName: 'coupe.json', bytes: text('[{"recordId":"a"'), says: /pas du JSON/ },
  {
    what: 'JSON without end of depth',
    fileName: 'profond.json',
    bytes: text(`[{"a":${'['.repeat(3000)}${']'.repeat(3000)}}]`),
    says: /niveaux/,
  },
  {
    what: 'a workbook that inflates without end',
    fileName: 'bombe.xlsx',
    bytes: zipFile([workbook, { ...sheet1, content: Buffer.alloc(60 * 1024 * 1024, 32) }]),
    says: /décompressé/,
  },
  {
    what: 'a workbook that lies about its size',
    fileName: 'menteur.xlsx',
    bytes: zipFile([workbook, { ...sheet1, content: Buffer.alloc(5 * 1024 * 1024, 32), claimedBytes: 1000 }]),
    says: /plus gros/,
  },
  {
    what: 'a workbook with macros',
    fileName: 'macros.xlsx',
    bytes: zipFile([workbook, sheet1, { name: 'xl/vbaProject.bin', content: 'x' }]),
    says: /macros/,
  },
  {
    what: 'a workbook that links to other files',
    fileName: 'liens.xlsx',
    bytes: zipFile([workbook, sheet1, { name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }]),
    says: /liens vers d’autres fichiers/,
  },
  {
    what: 'a workbook with formulas',
    fileName: 'formules.xlsx',
    bytes: zipFile([workbook, { ...sheet1, content: sheet(`${cell}<c r="B1"><f>1+1</f><v>2</v></c>`) }]),
    says: /formules/,
  },
  {
    what: 'a workbook with XML entities',
    fileName: 'entites.xlsx',
    bytes: zipFile([workbook, { ...sheet1, content: `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheet(cell)}` }]),
    says: /entités/,
  },
  {
    what: 'a workbook of the old kind',
    fileName: 'ancien.xlsx',
    bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]),
    says: /mot de passe/,
  },
  {
    what: 'an archive cut in two',
    fileName: 'tronque.xlsx',
    bytes: zipFile([workbook, sheet1]).subarray(0, 60),
    says: /abîmé/,
  },
  {
    what: 'a cell as long as a book',
    fileName: 'long.csv',
    bytes: text(`Titre;Note\nA;${'x'.repeat(70_000)}\n`),
    says: /caractères/,
  },
  {
    what: 'more lines than an atlas has',
    fileName: 'lourd.csv',
    bytes: text(`Titre\n${'A\n'.repeat(20_001)}`),
    says: /lignes/,
  },
  {
    what: 'more bytes than the server takes',
    fileName: 'enorme.csv',
    bytes: Buffer.alloc(21 * 1024 * 1024, 65),
    says: /20\u00a0Mo/,
  },
]
