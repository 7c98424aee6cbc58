import { listDocuments } from '#lib/documents/list-documents.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listDocuments', ({ query }) => listDocuments(query)),
);
