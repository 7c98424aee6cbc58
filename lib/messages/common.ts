/** `3 files`, `1 file`: the number and the form that goes with it. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export const commonMessages = {
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  notices: 'Notices',
  retry: 'Try again',
  retrying: 'Trying again',
  copy: 'Copy',
  copied: 'Copied',
  showMore: 'Show more',
  showLess: 'Show less',
  loading: 'Loading',
  back: 'Back',
  delete: 'Delete',
  none: 'None',
  notKnown: 'Not known',
  notMeasured: 'Not measured',
  example: 'Example',
  opensNewTab: 'opens in a new tab',
  offline: 'The server cannot be reached. Nothing was lost; try again in a moment.',
  unexpected: 'Something went wrong on our side. It was noted; try again.',
  signInAgain: 'You are signed out. Sign in and try again.',
  notFound: {
    title: 'There is nothing here',
    text: 'The page may have been removed, or the address has a slip in it.',
    action: 'Go to your interviews',
  },
  failed: {
    title: 'This page could not be shown',
    text: 'Something went wrong on our side. Nothing you entered elsewhere was lost.',
    reference: (digest: string) => `Reference ${digest}`,
  },
};
