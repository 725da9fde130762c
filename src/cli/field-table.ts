import { readFileSync, writeFileSync } from 'node:fs';
import { withFieldTables } from '#content-layer/field-table.ts';

// node src/tools/run.mjs node src/cli/field-table.ts: writes the field tables of content/README.md anew from the schema.
const GUIDE = 'content/README.md';
writeFileSync(GUIDE, withFieldTables(readFileSync(GUIDE, 'utf8')));
