import { ApiProblem, problemOf } from '#components/shell/call-api.ts';
import type { UploadAnswer } from '#lib/api/document-schemas.ts';
import type { DocumentKind } from '#lib/documents/document-types.ts';
import { messages } from '#lib/messages.ts';

/** Above this the server refuses; saying so first saves the sending. */
export const UPLOAD_LIMIT_BYTES = 10 * 1024 * 1024;

/** What the file chooser offers; the server decides by the bytes. */
export const UPLOAD_ACCEPT = '.pdf,.docx,.doc,.txt,.md';

/**
 * Sends one file and tells how far it is (0–1). XMLHttpRequest, since fetch does not say how much has
 * been sent. Throws an ApiProblem.
 */
export function sendDocument(
  kind: DocumentKind,
  file: File,
  onShare: (share: number) => void,
): Promise<UploadAnswer> {
  if (file.size > UPLOAD_LIMIT_BYTES) return refuse(413, 'too_large', messages.documents.tooLarge);
  if (file.size === 0) return refuse(422, 'empty_file', messages.documents.emptyFile);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/documents/upload/${kind}`);
    request.responseType = 'json';
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onShare(event.loaded / event.total);
    };
    request.onerror = () =>
      reject(new ApiProblem({ status: 0, code: 'offline', detail: messages.common.offline }));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response);
      else reject(problemOf(request.status, request.response));
    };
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

function refuse(status: number, code: string, detail: string): Promise<never> {
  return Promise.reject(new ApiProblem({ status, code, detail }));
}
