export const shellMessages = {
  skip: 'Skip to the content',
  navigation: 'Main',
  interviews: 'Interviews',
  roles: 'Roles',
  reviews: 'Reviews',
  people: 'People',
  models: 'Models',
  system: 'System',
  apiReference: 'API',
  more: 'More',
  collapse: 'Narrow the side bar',
  expand: 'Widen the side bar',
  signOut: 'Sign out',
  signedInAs: (name: string) => `Signed in as ${name}`,
  theme: 'Colours',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  fieldErrors: {
    name: 'Write your name.',
    email: 'This is not an e-mail address.',
    password: 'This password is too short or too long.',
  } as Record<string, string>,
  passwordHint: (least: number) => `At least ${least} characters. A sentence is easy to keep.`,
  signIn: {
    title: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    forgotten:
      'Forgotten your password? An owner of your company can give you a link for a new one.',
  },
  setup: {
    title: 'Make the owner account',
    text: 'This account may do everything here.',
    name: 'Your name',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Make the account',
    done: {
      title: 'This set-up link has been used or replaced',
      text: 'A set-up link works once, and only until the server is started again. If you have the account already, sign in.',
      action: 'Go to sign-in',
    },
  },
  account: {
    join: {
      title: 'Join your team',
      text: 'Choose the name your colleagues see and a password. This link works once.',
      name: 'Your name',
      submit: 'Join',
    },
    password: {
      title: 'Choose a new password',
      text: 'You are signed out everywhere else when it is set.',
      submit: 'Set the password',
    },
    email: 'E-mail address',
    newPassword: 'Password',
    problems: {
      link_invalid: {
        title: 'This link is not valid',
        text: 'Part of it may be missing. Copy the whole link again, or ask whoever sent it for a new one.',
      },
      link_used: {
        title: 'This link was used already',
        text: 'It works once. If it was you, sign in with the password you chose. If not, tell an owner of your company.',
      },
      link_expired: {
        title: 'This link has expired',
        text: 'A link works for seven days. Ask whoever sent it for a new one.',
      },
      link_revoked: {
        title: 'This link is no longer in use',
        text: 'It was taken back or replaced by a newer one. Ask whoever sent it.',
      },
    },
    signIn: 'Go to sign-in',
  },
  noOwner: {
    title: 'Welcome. One step first',
    text: 'There is no account on this server yet. When it started, it printed a one-time set-up link in the terminal. Open that link to make the owner account.',
    hint: 'Lost it? Start the server again and it prints a new one.',
  },
};
