/**
 * Every text of the candidate's pages, English first. Plain strings, and functions where a number or a name
 * goes in: a translation is another object of the same type.
 */
export const candidateMessages = {
  product: 'Candor',
  interviewer: {
    label: 'AI interviewer',
    builtIn: 'Built in',
    builtInHint: 'Asks the planned questions by fixed rules. No language model is connected.',
  },
  loading: 'One moment',
  titles: {
    start: 'Your interview',
    consent: 'Before anything is recorded',
    devices: 'Speak or type',
    room: 'Interview',
    done: 'Thank you',
  },

  opening: { title: 'Opening your invitation', text: 'This takes a second.' },

  landing: {
    title: 'Your interview for',
    atCompany: (company: string) => `at ${company}`,
    lead: 'You will talk with an AI interviewer. It asks, you answer in your own words, by voice or by typing.',
    facts: {
      who: 'Who you talk with',
      whoText: 'An AI, not a person. People at the company read the result and decide.',
      length: 'How long',
      lengthText: (minutes: number) =>
        `About ${minutes} minutes. Pauses are fine and are never scored.`,
      lengthUnknown: 'Usually about 20 minutes. Pauses are fine and are never scored.',
      recorded: 'What is recorded',
      recordedText:
        'The words of the conversation. No video, no sound, nothing about your face or voice.',
      assessed: 'What it is about',
      assessedText:
        'What you have done and how you work, asked along the requirements of this role.',
      need: 'What you need',
      needText: 'A quiet place. A microphone if you like to speak; a keyboard is enough.',
      otherWay: 'Another way',
      otherWayText:
        'If you need more time, or would rather talk with a person, reply to the message that brought you here. Asking has no effect on how you are judged.',
      until: 'Open until',
    },
    preparing: 'Your questions are being prepared. This takes less than a minute.',
    action: 'Continue',
    resume: 'Continue the interview',
    privacy: 'Next you read what is kept, and decide.',
  },

  consent: {
    title: 'Before anything is recorded',
    agree: 'I agree',
    decline: 'I don’t agree, ask for another way',
    version: (version: string) => `Notice ${version}`,
    changed: 'The notice has changed. Load this page again to read the new one.',
    back: 'Back',
    declinedTitle: 'That is fine',
    declinedText:
      'Nothing was recorded, and no interview took place. The hiring team sees that you asked for another way. To arrange it, reply to the message that brought you here.',
    changedMind: 'Read the notice again',
  },

  devices: {
    title: 'Speak or type?',
    lead: 'You can change this at any time during the interview.',
    voice: 'Speak',
    voiceHint: 'You hear the questions and answer aloud.',
    typing: 'Type',
    typingHint: 'You read the questions and write your answers.',
    microphone: 'Microphone',
    try: 'Try the microphone',
    tryAgain: 'Try again',
    stop: 'Stop the test',
    level: 'Microphone level',
    levelQuiet: 'Nothing heard yet',
    levelHeard: 'You can be heard',
    read: 'Read this aloud',
    sentence: 'I like to take my time and answer with an example.',
    understood: 'What was understood',
    understoodNothing: 'Your words appear here.',
    recognitionNote:
      'Your browser turns speech into text, with the service its maker runs for it. Only the text reaches us.',
    speech: {
      title: 'Who turns your speech into text',
      browser: 'This browser',
      browserHint: 'Starts right away. Uses the service its maker runs.',
      device: 'This device alone',
      deviceHint: (megabytes: number) =>
        `Your voice never leaves this device. Loads ${megabytes} MB once. English only, and a plainer voice for the interviewer.`,
      loading: (percent: number) => `Loading, ${percent} %`,
      loadingName: 'Loading speech for this device',
      ready: 'Loaded. Your voice never leaves this device; only the text reaches us.',
      failed: 'It could not be loaded. Check the connection, or use this browser’s.',
      tryAgain: 'Try again',
    },
    sound: 'Hear the interviewer’s voice',
    headphones: 'I wear headphones',
    headphonesHint:
      'Then you can interrupt by speaking. On loudspeakers the interviewer would hear itself, so your microphone is off while it speaks.',
    headphonesSeen: 'Headphones seem to be connected.',
    trySound: 'Play a sentence',
    soundSentence: 'Hello. This is how I sound.',
    start: 'Start the interview',
    resume: 'Continue the interview',
    startsNote: 'The first question comes right away.',
  },

  speechProblems: {
    unsupported: {
      title: 'This browser cannot turn speech into text',
      text: 'You can type your answers. To speak, open the same link in Chrome, Edge or Safari.',
    },
    insecure: {
      title: 'No microphone on this address',
      text: 'Browsers open the microphone on secure pages only (https). You can type your answers.',
    },
    denied: {
      title: 'The microphone is not allowed',
      text: 'Press the icon left of the address, allow the microphone, and try again. Or type your answers.',
    },
    no_microphone: {
      title: 'No microphone was found',
      text: 'Check that one is connected and that no other program is using it. Or type your answers.',
    },
    service_unreachable: {
      title: 'Speech recognition is not working in this browser',
      text: 'Its service cannot be reached. Some browsers offer it and never connect. You can type your answers, or open the same link in Chrome, Edge or Safari.',
    },
    on_device_failed: {
      title: 'Speech on this device could not be started',
      text: 'It could not be loaded, or the device has too little memory for it. You can type your answers, or let your browser recognise speech.',
    },
    language: {
      title: 'This browser does not recognise the language of the interview',
      text: 'You can type your answers, or open the same link in another browser.',
    },
  },

  room: {
    question: 'Question',
    yourAnswer: 'Your answer',
    lastAnswer: 'You said',
    chips: {
      connecting: 'Connecting',
      reconnecting: 'Reconnecting',
      preparing: 'Preparing',
      loadingSpeech: 'Loading',
      listening: 'Listening',
      muted: 'Microphone off',
      yourTurn: 'Your turn',
      thinking: 'Thinking',
      speaking: 'Speaking',
      asking: 'Asking',
      overlap: 'Listening',
      paused: 'Paused',
      finished: 'Finished',
    },
    save: {
      saved: 'Saved',
      sending: 'Sending',
      reconnecting: 'Kept here',
      finished: 'Finished',
    },
    progress: (index: number, total: number) => `Question ${index} of ${total}`,
    progressStart: 'Getting started',
    timeLeft: (minutes: number) =>
      minutes <= 1 ? 'About a minute left' : `About ${minutes} min left`,
    hide: 'Hide',
    hideProgress: 'Hide progress and time',
    show: 'Show progress',
    showProgress: 'Show progress and time',
    mute: 'Mute',
    unmute: 'Unmute',
    type: 'Type instead',
    typeShort: 'Type',
    speak: 'Speak instead',
    speakShort: 'Speak',
    repeat: 'Repeat',
    moment: 'I need a moment',
    momentShort: 'A moment',
    momentTaken: 'Take your time. Nothing is counted against you.',
    done: 'I’m done',
    send: 'Send',
    sendHint: 'Ctrl + Enter sends.',
    draftHint: 'What you write is kept.',
    placeholder: 'Write your answer',
    microphone: {
      closed: 'Microphone off while the interviewer speaks',
      echo: 'Microphone off: it heard the interviewer',
      open: 'Just speak to interrupt',
      held: 'The interviewer stopped to listen to you',
    },
    headphonesGone:
      'Your headphones were unplugged, so your microphone is off while the interviewer speaks.',
    notSaid: 'not said to the end',
    stopSpeaking: 'Answer now',
    soundOn: 'Turn sound on',
    soundOff: 'Turn sound off',
    sound: 'Sound',
    trouble: 'Having trouble?',
    end: 'End',
    endName: 'End the interview',
    history: 'Conversation so far',
    historyEmpty: 'Nothing was said yet.',
    you: 'You',
    interviewer: 'AI interviewer',
    nothingYet:
      'Nothing was heard yet. Say a few words first, or skip the question under “Having trouble?”.',
    nothingTyped: 'Write a few words first.',
    listeningHint: 'Go ahead. A short pause ends your answer, or press “I’m done”.',
    mutedHint: 'Your microphone is off. Turn it on to answer, or type.',
    restoredHint: 'This is what you had said. Go on, or press “I’m done”.',
    thinkingHint: 'The next words appear here in a moment.',
    preparingHint: 'Your questions are being prepared. The first one appears here.',
    tooLong: (left: number) => `${left} characters left`,
    soundBlocked: {
      title: 'Your browser keeps the sound off until you press something',
      action: 'Turn sound on',
    },
    speechLoad: {
      title: 'Speech for this device is being loaded',
      text: 'This browser has no speech recognition that works, so your voice is turned into text here and never leaves this device. It is loaded once. The clock stands still meanwhile.',
      progress: (loaded: number, total: number, percent: number) =>
        `${loaded} of ${total} MB, ${percent} %`,
      starting: 'Loaded. It starts now.',
      cancel: 'Type instead',
      tryAgain: 'Try again',
      announce: {
        begun: (total: number) =>
          `Speech for this device is being loaded, ${total} megabytes. The clock stands still.`,
        percent: (percent: number) => `${percent} percent loaded.`,
        ready: 'Loaded. You can speak now.',
      },
    },
    voiceLost: {
      title: 'The voice of this browser stopped working',
      text: 'Every word stands on the screen.',
      action: 'Try it again',
    },
    lost: {
      title: 'The connection is lost',
      text: 'Your words are kept on this device and sent when it is back. It is tried again by itself.',
      action: 'Try now',
    },
    paused: {
      title: 'Paused',
      text: 'The clock stands still. Go on when you are ready.',
      action: 'Continue',
    },
    endDialog: {
      title: 'End the interview?',
      text: 'Your answers so far are kept and passed on. You cannot come back in afterwards.',
      confirm: 'End the interview',
      cancel: 'Keep going',
    },
    troubleDialog: {
      title: 'Having trouble?',
      text: 'Nothing here counts against you.',
      unclear: 'The question is not clear',
      rephrase: 'Ask it another way',
      skip: 'Skip this question',
      notHeard: 'I am not heard correctly',
      notHeardText: 'Typing works just as well.',
      cannotHear: 'I cannot hear the interviewer',
      cannotHearText: 'Every word is on the screen too. Check the volume of this device.',
      interrupt: 'I cannot speak while the interviewer speaks',
      interruptOpen: 'You can: your microphone is open, just speak.',
      interruptClosed:
        'On loudspeakers it would hear itself, so your microphone is off meanwhile. “Answer now” ends what it says.',
      headphonesOn: 'I wear headphones',
      headphonesOff: 'I use loudspeakers',
      break: 'I need a break',
      pause: 'Pause the interview',
      stuck: 'The page is stuck',
      stuckText: 'Loading it again is safe: you come back to the same question.',
      reload: 'Load again',
      person: 'I would rather talk with a person',
      personText:
        'Reply to the message that brought you here. You can end the interview or come back to it with the same link.',
    },
    announce: {
      yourTurn: 'Your turn to answer.',
      saved: 'Your answer is saved.',
      reconnecting: 'The connection is lost. Your words are kept.',
      back: 'Connected again.',
    },
  },

  done: {
    title: 'Thank you',
    text: 'Your interview is finished, and your answers are saved. You can close this window.',
    nextTitle: 'What happens next',
    next: [
      'Your answers are set beside what the role asks for, each point with your own words as its evidence.',
      'People at the company read that and decide. The AI decides nothing.',
      'They write to you in the way they invited you.',
    ],
    rightsTitle: 'Your words are yours',
    rights:
      'You can ask for a copy of the transcript, for a person to look again, or for your data to be deleted. Reply to the message that brought you here.',
  },

  problems: {
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
  },
} as const;

export type CandidateProblemCode = keyof typeof candidateMessages.problems;
