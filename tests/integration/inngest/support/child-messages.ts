export type ChildMessage = { type: 'ready' } | { type: 'note'; key: string; what: string };

export type ParentMessage = {
  type: 'send';
  events: { name: string; id?: string; data: Record<string, unknown> }[];
};
