/**
 * Frequent first parts of Finnish compounds, folded, that are no topics of their own: valo|kuva, luku|piiri, koulu|lainen.
 * With them a listing's compound comes apart although nobody would search for its first part.
 */
export const COMPOUND_BEGINNINGS: ReadonlySet<string> = new Set(
  `aika aamu alku ala ajan asian asukas avo ensi eri esi ele erikois hyva ihmis ilta iso itse jalki jatko juhla joki kaiken kansa
  kansan kansain kansalais kaupungin kaupunki kello keski keskus kier kierto kivi koko koti kotimais koulu kuntien kunnan kunta kyla
  kylan kulta lahi lasi lauantai lava lehti loppu luku maa maan maakunta maakunnan maailman matka metalli mini monen moni muoto nahka
  nais nimi nyky ohja oma omais opetus osa paa paikallis paiva pallo pari pelto perus piha pien pienois pikku pitka poika porras
  posliini puoli puu rauta retro sana sanan sali satu seka sisa suur sunnuntai suomen suomalais syys syke syntyma taka talon tapa
  tekno tie tieto toimi toive ulko usko uudis uus vaha valo vali valta vanha vanhan vapaa vara vasta verkko vesi viikko viime viitta
  villa vuosi vuoden yhdys yhteis yksityis ykkos yla yleis yli yo taide kulttuuri talvi kesa kevat syksy joulu lumi jaa meri vene tyo`
    .split(/\s+/)
    .filter(Boolean),
);
