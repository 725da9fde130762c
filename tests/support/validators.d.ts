// Two libraries for tests that come without types: what our tests use of them.
declare module '@adobe/structured-data-validator' {
  /** Checks data against schema.org and what search engines ask for. */
  export default class Validator {
    constructor(schemaOrg: { readonly '@graph': readonly object[] });
    validate(
      data: import('@marbec/web-auto-extractor').Extracted,
    ): Promise<readonly { readonly issueMessage: string }[]>;
  }
}
declare module '@marbec/web-auto-extractor' {
  export interface Extracted {
    readonly errors?: readonly unknown[];
  }
  /** Finds JSON-LD, microdata and RDFa in a page. */
  export default class WebAutoExtractor {
    constructor(options: { readonly addLocation: boolean; readonly embedSource: readonly string[] });
    parse(html: string): Extracted;
  }
}
