/** Sites on which anyone files copies of documents; the last one is a mirror, says the record that cites it. */
const copyHosts = new Set([
  '123dok.net',
  'docplayer.fr',
  'doczz.fr',
  'doczz.net',
  'fdocuments.fr',
  'fdocuments.net',
  'fr.readkong.com',
  'pdfprof.com',
  'pdfslide.fr',
  'slideplayer.fr',
  'studylibfr.com',
  'vdocument.in',
  'vdocuments.fr',
  'vdocuments.net',
  'vdocuments.site',
  'www.fichier-pdf.fr',
  'www.youscribe.com',
  'doctorlisa-nice.highburys.uk',
])
const unreliableHosts = new Set(['www.udpara.org', 'udpara.org'])

/** Whether an address leads to a copy of a document on a sharing site. */
export const isCopy = (url) => copyHosts.has(new URL(url).host)

/** The code of `sourceCaveat` for an address, or null. */
export const sourceCaveat = (url) => {
  if (unreliableHosts.has(new URL(url).host)) return 'unreliable'
  return isCopy(url) ? 'copy' : null
}
