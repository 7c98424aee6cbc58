import { resource, route } from '#lib/http.ts';
import { invitePerson } from '#lib/people/invite-person.ts';
import { listPeople } from '#lib/people/list-people.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listPeople', ({ query }) => listPeople(query)),
  route('invitePerson', ({ body, principal }) => invitePerson({ ...body, by: principal.id })),
);
