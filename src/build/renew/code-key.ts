import { inputsHash } from '../inputs-hash.ts';

const CODE = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** A fingerprint of all code that makes pages: of another one nothing may be taken over. */
export const codeKey = (): string => inputsHash(CODE, [process.version]);
