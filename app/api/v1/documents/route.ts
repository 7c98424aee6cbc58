import { resource, route } from '#lib/http.ts';
import { listProfiledDocuments } from '#lib/profiles/profiled-document.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listDocuments', ({ query }) => listProfiledDocuments(query)),
);
