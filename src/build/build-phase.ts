/**
 * What a build is busy with: reading and judging the content, waiting for the code that is bundled meanwhile, drawing pages, making
 * what is made of all of them (search, pictures, what can be taken along, headers), or verifying all that was written.
 */
export type BuildPhase = 'reading' | 'bundling' | 'pages' | 'indexing' | 'verifying';
