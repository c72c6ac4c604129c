import { z } from 'zod';

// Imported before anything else: the page's content security policy forbids `eval`, with which zod would compile its
// schemas, and zod decides about that as soon as the first schema is made.
z.config({ jitless: true });
