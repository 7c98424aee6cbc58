import { serve } from 'inngest/next';
import { inngest } from '#inngest/client.ts';
import { functions } from '#inngest/index.ts';

/** Where the server of the workflows calls the functions; every call is signed. */
export const { GET, POST, PUT } = serve({ client: inngest, functions });

/** Seconds a step may take where the host limits it; a model may be slow. */
export const maxDuration = 300;
