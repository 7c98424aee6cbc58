/** Texts on the way into the room: the invitation, the notice, and how to answer. */
export const entryMessages = {
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
      tight: (megabytes: number) =>
        `This device has little memory. Speech needs up to ${megabytes} MB of it, and the browser may load the page again; nothing you said is lost then. Typing needs almost none.`,
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
} as const;
