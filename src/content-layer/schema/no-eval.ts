import { z } from 'zod';

// Zod makes code out of schemas where it may, which is quicker for thousands of files. In a browser our own policy forbids it
// (Trusted Types), and even the try would be told in the console: for one file it is not worth asking.
z.config({ jitless: true });
