// The same words on a page and in a file.
export * from '#lib/format.ts';
