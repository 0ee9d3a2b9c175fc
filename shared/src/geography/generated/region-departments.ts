// Made by scripts/build-geography.ts: do not edit. Codes, names and populations: @etalab/decoupage-administratif 6.0.0 (INSEE, 2026). Outlines: Natural Earth, public domain.
export const regionDepartments: readonly {
  readonly code: string
  readonly name: string
  readonly prefecture: string
  readonly population: number
  readonly box: readonly [number, number, number, number]
}[] = [
  {"code":"75","name":"Paris","prefecture":"Paris","population":2103778,"box":[2.2268,48.8158,2.4734,48.9012]},
  {"code":"77","name":"Seine-et-Marne","prefecture":"Melun","population":1468108,"box":[2.3907,48.1217,3.5378,49.1062]},
  {"code":"78","name":"Yvelines","prefecture":"Versailles","population":1485086,"box":[1.4435,48.4441,2.2265,49.0826]},
  {"code":"91","name":"Essonne","prefecture":"Évry-Courcouronnes","population":1338485,"box":[1.9193,48.2767,2.576,48.7761]},
  {"code":"92","name":"Hauts-de-Seine","prefecture":"Nanterre","population":1654712,"box":[2.1516,48.7301,2.332,48.9581]},
  {"code":"93","name":"Seine-Saint-Denis","prefecture":"Bobigny","population":1704316,"box":[2.2666,48.8075,2.5924,49.0098]},
  {"code":"94","name":"Val-de-Marne","prefecture":"Créteil","population":1426929,"box":[2.3165,48.6895,2.599,48.8592]},
  {"code":"95","name":"Val-d’Oise","prefecture":"Pontoise","population":1281653,"box":[1.6199,48.8829,2.5833,49.2307]},
]
