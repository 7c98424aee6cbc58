import { eventType } from 'inngest';
import { eventSchemas } from '#lib/events.ts';

// The names and shapes stand in lib/events.ts, since lib writes them to the outbox.

export const documentUploaded = eventType('document/uploaded', {
  schema: eventSchemas['document/uploaded'],
});
export const documentPictured = eventType('document/pictured', {
  schema: eventSchemas['document/pictured'],
});
export const interviewCreated = eventType('interview/created', {
  schema: eventSchemas['interview/created'],
});
export const interviewCompleted = eventType('interview/completed', {
  schema: eventSchemas['interview/completed'],
});
export const reportRequested = eventType('report/requested', {
  schema: eventSchemas['report/requested'],
});
