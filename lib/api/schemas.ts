/** Every shape that crosses the HTTP edge, snake_case, requests and answers. The OpenAPI document is made of these. */
export * from './auth-schemas.ts';
export * from './candidate-schemas.ts';
export * from './common-schemas.ts';
export * from './document-schemas.ts';
export * from './interview-schemas.ts';
export * from './people-schemas.ts';
export * from './review-schemas.ts';
export * from './role-schemas.ts';
export * from './system-schemas.ts';
