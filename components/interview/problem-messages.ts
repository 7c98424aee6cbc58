/** What stands in the way of the interview, each with what to do about it. */
export const problemMessages = {
  link_invalid: {
    title: 'This link does not work',
    text: 'It may be incomplete. Copy the whole link from the message, or ask its sender for a new one.',
  },
  link_expired: {
    title: 'This link has expired',
    text: 'Ask the person who sent it for a new one.',
  },
  link_revoked: {
    title: 'This link is no longer in use',
    text: 'There may be a newer one among your messages. If not, ask the person who sent it.',
  },
  link_used: {
    title: 'This interview is over',
    text: 'It was finished, and your answers are saved. There is nothing more to do here.',
  },
  unauthorized: {
    title: 'Please open your link again',
    text: 'The interview was opened on another device or in another browser, or this page is too old. The link in your message brings you back to the same question.',
  },
  superseded: {
    title: 'The interview goes on in another window',
    text: 'It was opened a second time, and only one window can be in use. Everything so far is saved.',
    action: 'Continue here',
  },
  not_found: {
    title: 'There is no such interview',
    text: 'Open the link in your message again, or ask the person who sent it.',
  },
  failed: {
    title: 'The interview could not be prepared',
    text: 'This is our fault, not yours. The hiring team sees it; reply to the message that brought you here and they will find another way.',
  },
  refused: {
    title: 'The connection was closed',
    text: 'Everything so far is saved. Load the page again to go on.',
    action: 'Load again',
  },
  too_many_requests: {
    title: 'Too many tries',
    text: 'Wait a minute, then try again.',
    action: 'Try again',
  },
  offline: {
    title: 'No connection',
    text: 'The page could not reach us. Check your network and try again. Nothing is lost.',
    action: 'Try again',
  },
  internal: {
    title: 'Something went wrong on our side',
    text: 'It was noted. Nothing of yours is lost. Try again in a moment.',
    action: 'Try again',
  },
} as const;
