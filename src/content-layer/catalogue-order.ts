interface Ordered {
  readonly id: string;
  readonly language?: string;
}

/** By id and then by language, in code units: the same on every machine. */
export function inCatalogueOrder(a: Ordered, b: Ordered): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return (a.language ?? '') < (b.language ?? '') ? -1 : 1;
}
