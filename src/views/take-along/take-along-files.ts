/** What belongs to a town, as JSON: each file of the site by its address, with a mark that changes with its content. */
export interface TownFiles {
  readonly files: Readonly<Record<string, string>>;
}

/** How much each town is, by the municipality's id. */
export type TownSizes = Readonly<Record<string, { readonly files: number; readonly bytes: number }>>;
