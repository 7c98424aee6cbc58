import type { Trade } from '#tests/evals/trades.ts';

// All stories here are invented.

/** What somebody says to a question, and then to each follow-up. */
export type Story = readonly [answer: string, ...toFollowUps: string[]];

/**
 * What a candidate has to tell, by the criterion that a question belongs to; `credentials` and `resume` for the
 * questions about papers and about the résumé, `other` for any that was not thought of.
 */
export type Stories = Readonly<Record<string, readonly Story[]>> & {
  readonly other: readonly Story[];
};

type Strength = 'strong' | 'medium' | 'weak';

const DEVELOPER_STRONG: Stories = {
  software_practice: [
    [
      'At Quayside two ports had been given the same berth four times in one month. I rewrote the berth booking in Python and moved the reservation into one PostgreSQL transaction with an exclusion constraint. I compared it with a queue first, which would have been slower for the ports. I tested it by replaying three months of real requests. Double bookings fell from four a month to none in the year since.',
      'I designed the data model and wrote the migration so that it could be run twice. I watched the error rate for a week before I removed the old tables, and it stayed under 0.1 percent.',
    ],
    [
      'I designed the REST API that 12 carriers use to send their manifests. I wrote the first version with two carriers in the room, and I changed the error format after the first one had trouble with it. I packed it with Docker so that they could run a copy themselves. In the end a new carrier needed two days instead of three weeks.',
      'I chose to number the versions in the path, I tested both versions for a month, and I removed the old one when its traffic dropped to zero.',
    ],
  ],
  stakeholder_communication: [
    [
      'The harbour masters wanted every berth confirmed at once, and the carriers wanted to change theirs until the evening. I asked both sides for the three cases that cost them most. I drew one timeline with them and proposed that a booking becomes fixed six hours before arrival. I wrote it down on one page and sent it to both. They agreed within a week, and complaints fell by half.',
      'I called the one port that was against it, I listened to its night shift lead, and I added a rule for storms. It signed two days later.',
    ],
  ],
  problem_solving: [
    [
      'Requests timed out every night at ten past two and nobody knew why. I listed five possible causes. I ruled out the backup by moving it by an hour. I found a report that locked the bookings table, gave it its own snapshot, and added an alert on lock waits. Timeouts dropped from 300 a night to zero.',
      'I checked it by putting the old report back on the test system, where I saw the same 300 timeouts again.',
    ],
  ],
  reliability_quality: [
    [
      'The weights in the manifests decide how a ship is loaded. I wrote a test for every conversion of units, about 140 of them. I asked a loading officer to check twenty results by hand. I added a comparison with the old system that ran for two weeks before I switched over. It found two errors of rounding, and I corrected both before the start.',
      'I kept the comparison running afterwards, and I fixed one more difference within a day when it showed up in March.',
    ],
  ],
  teamwork: [
    [
      'Our team moved 40 ports to the new system in one quarter. I wrote the checklist for a move, and I did the first three ports with a colleague each so that everyone had done one. I noticed that two people waited for the same access, so I asked for it for the whole team. We finished two weeks early, and I handed the rest to the support team with a recording.',
      'I paired with our newest colleague on two ports, and she moved the next five by herself.',
    ],
  ],
  resume: [
    [
      'I wrote the public documentation of the interface, and I presented it to the carriers every quarter. I rewrote the chapter on errors after I had counted the questions, and questions dropped by half.',
      'I gave the text to two people who had not seen the system and changed the three places where they stopped.',
    ],
    [
      'I packed our booking service with Docker and wrote the compose file that every developer uses. I cut the image from 1.2 gigabytes to 180 megabytes, and setting up a new machine went from a day to 20 minutes.',
      'I tested it on a clean laptop together with a new colleague.',
    ],
  ],
  other: [
    [
      'I took over the nightly export, I measured every step, and I replaced the slowest query. I checked the result with the customer. The export went from 50 minutes to 6.',
      'I wrote down what I changed and why, and I showed it to the team.',
    ],
  ],
};

const DEVELOPER_MEDIUM: Stories = {
  software_practice: [
    [
      'I worked on the booking service in Python with PostgreSQL behind it. I wrote the part that stores the bookings and changed the queries when they were slow. It worked well after that.',
      'My part was the storing of bookings. A colleague looked after the rest.',
    ],
    [
      'I built some endpoints of our REST API and the service ran in Docker. I followed the style that was there and wrote the documentation for them. The carriers used it.',
      'I added two endpoints and a colleague reviewed them.',
    ],
  ],
  stakeholder_communication: [
    [
      'Two departments wanted different reports. I talked to both of them and made a list of what they needed. Then I built the one that both could use, more or less.',
      'I showed it to them in a meeting and they were fine with it.',
    ],
  ],
  problem_solving: [
    [
      'There was an error in the night job. I looked at the log and found the line where it stopped. I restarted it and changed the time-out, and it ran again.',
      'I looked at the log because it usually shows what happened.',
    ],
  ],
  reliability_quality: [
    [
      'The invoices had to be right. I wrote some tests and checked a few by hand before we sent them. That was the usual way in our team.',
      'I checked them against the old ones.',
    ],
  ],
  teamwork: [
    [
      'We had a release with a tight date. I took over the tests from a colleague who was ill and finished them. The release went out.',
      'I asked her where the notes were and worked from them.',
    ],
  ],
  resume: [
    ['I wrote the documentation for my endpoints and explained them to a new colleague.'],
    ['I used Docker for our service every day and changed the file when we needed a new library.'],
  ],
  other: [
    [
      'I changed an export that was slow. I looked at the queries and improved one of them. It was faster afterwards.',
      'I mostly did it by trying things out.',
    ],
  ],
};

const NURSE_STRONG: Stories = {
  clinical_practice: [
    [
      'On the acute admissions ward a man came up from the emergency room with a chest infection and an early warning score of three. I noticed that his breathing had gone from 18 to 26 within an hour. I repeated all his observations, raised the oxygen as prescribed, and called the registrar with the figures. I placed a second cannula and started the IV antibiotics within 20 minutes. His score came down to two by the morning.',
      'I wrote the times into the chart, I told the night sister what to watch, and I checked the cannula site every hour. It stayed clean until it came out on day three.',
    ],
  ],
  stakeholder_communication: [
    [
      'A daughter wanted her father at home before the weekend and the physiotherapist wanted him to stay. I sat down with both and asked each of them what they feared most. I explained the stairs test in plain words, and I asked the daughter to say it back to me. I arranged the test for the same afternoon and wrote the agreement into the notes. He passed it and went home on Saturday with a care visit, and he was not readmitted.',
      'I called the daughter two days later, and I passed her one question on to the district nurse.',
    ],
  ],
  prioritising: [
    [
      'I had planned the morning round when two patients became unwell within ten minutes. I looked at both and took the one with the falling blood pressure first. I asked the healthcare assistant to do the observations of the four stable ones, and I told the ward manager that the discharge letters would be late. I moved the dressings to the afternoon. Both patients were seen by a doctor within 15 minutes, and all letters went out by four.',
      'I wrote the new order on the board so that everybody could see it, and I checked it again at noon.',
    ],
  ],
  teamwork: [
    [
      'Our handovers took 50 minutes and people went home late. I timed ten of them and saw that half of it was read out from the chart. I made a one page sheet with the night team and tried it on one bay for two weeks. I changed two boxes after the healthcare assistants had said what was missing. Handover went down to 25 minutes on the whole ward.',
      'I showed the sheet to every new colleague, and I asked the night team each month what to change.',
    ],
  ],
  learning: [
    [
      'My mentor told me that I explained new medicines too fast. I asked two patients to tell me what they had understood, and both had missed the side effects. I wrote three short sentences for each of the ten medicines we give most, and I ask every patient to say it back since then. Calls about medicines after discharge dropped from nine a month to three.',
      'I asked her to listen again after a month, and I changed one card after that.',
    ],
  ],
  credentials: [
    ['Yes, I have my NMC registration as an adult nurse, and it is valid until September.'],
  ],
  resume: [
    [
      'I explained a new insulin plan to a patient with poor hearing and to his wife. I drew the four times of the day on a card, I asked them to show me how they would do it, and I corrected one dose. They managed without a call in the first two weeks.',
      'I gave the card to the ward, and I have used it for 15 patients since.',
    ],
    [
      'I took charge of 12 night shifts last winter. I assigned the bays, I called for a second nurse when two admissions came at once, and I reported the staffing to the site manager. No fall happened in those nights.',
      'I wrote the handover for the day sister myself.',
    ],
  ],
  other: [
    [
      'I found the sharps bins too full on three days of a week. I counted them for a month, I moved the change to the morning, and I told everybody at handover. It has been none since.',
      'I checked it myself every Friday.',
    ],
  ],
};

const NURSE_MEDIUM: Stories = {
  clinical_practice: [
    [
      'On the ward I had a patient with fever and a cannula that looked red. I took the cannula out and told the doctor. He got a new one and the IV went on.',
      'I wrote it into the notes.',
    ],
  ],
  stakeholder_communication: [
    [
      'A family wanted to visit outside the hours and the sister did not like it. I talked to both and let one person stay. That was fine for them, I think.',
      'I explained the rules to them.',
    ],
  ],
  prioritising: [
    [
      'One morning there were two admissions at once. I did the one that came first and then the other. I asked a colleague for help with the medicines.',
      'The rest of the round was a bit late that day.',
    ],
  ],
  teamwork: [
    [
      'We had many sick colleagues at Christmas. I took two extra shifts and helped in the other bay. The ward got through it.',
      'I did the medicines there.',
    ],
  ],
  learning: [
    [
      'I was told that my notes were too long. I tried to write less since then. I think they are better now.',
      'My sister looked at some of them.',
    ],
  ],
  credentials: [['Yes, I am registered with the NMC and it is valid.']],
  resume: [
    ['I talk to patients and relatives every day and I explained the tablets to them.'],
    ['I took charge of one shift when the sister was ill. I gave out the work and it was quiet.'],
  ],
  other: [
    ['I helped with the stock in our ward. I counted the boxes and ordered what was missing.'],
  ],
};

const DEVELOPER_WEAK: Stories = {
  software_practice: [
    [
      'We mostly used Python and PostgreSQL for everything there, it was the standard, and the team was very good at it. People liked the system and it was modern.',
      'The team did it together, it is hard to say who did what, everyone helped everyone.',
    ],
    [
      'REST is what everybody uses. In general it should be simple and well documented, and that is how it was done. I have never used Docker, somebody else took care of that.',
      'That was simply how it was done there.',
    ],
  ],
  stakeholder_communication: [
    [
      'Communication is key. One should always listen and be open. People generally say it is easy to work together in our company, and that is how it should be.',
      'One should always find a compromise in such cases.',
    ],
  ],
  problem_solving: [
    [
      'There were problems sometimes but normally another team looked at those. It is a matter of having the right people for it and giving them the time they need.',
      'Usually it sorted itself out after a while.',
    ],
  ],
  reliability_quality: [
    [
      'Usually there are no mistakes if people pay attention. Quality is important to us and we always say that quality comes first.',
      'Everybody checks their own work, that is the best way.',
    ],
  ],
  teamwork: [
    [
      'The team achieved a lot and everybody was part of it. It would be wrong to name one person there.',
      'It was the team as a whole.',
    ],
  ],
  resume: [
    ['Communication is something one needs every day in such a job, so that is given.'],
    ['Docker was there but another team looked after it.'],
  ],
  other: [['It depends on the case. In general one should take the time that is needed.']],
};

const NURSE_WEAK: Stories = {
  clinical_practice: [
    [
      'On an acute ward there is always a lot going on. IV therapy is normal there, and the team knows what it has to do with patients.',
      'Usually the doctors decide what is done.',
    ],
  ],
  stakeholder_communication: [
    [
      'Relatives can be difficult. One should always be friendly and patient with them, and then it is fine in most cases.',
      'It is mostly a matter of tone.',
    ],
  ],
  prioritising: [
    [
      'Plans are overtaken all the time in a hospital. One has to be flexible and not get nervous, that is the most important thing.',
      'It works out in the end, it always does.',
    ],
  ],
  teamwork: [
    [
      'The team is everything on a ward. Everybody does their part and nobody should be put above the others.',
      'It was all of us together.',
    ],
  ],
  learning: [
    [
      'Feedback is good and everybody should be open to it. There was nothing special that had to be changed.',
      'There was not much of it in our hospital.',
    ],
  ],
  credentials: [['I am not sure about the registration, it would have to be looked up.']],
  resume: [
    ['That is a part of the job, everybody communicates with patients and relatives.'],
    ['Taking charge is usually done by the sister.'],
  ],
  other: [['It depends on the ward. In general one should stay calm.']],
};

export const STORIES: Record<Trade['id'], Record<Strength, Stories>> = {
  developer: { strong: DEVELOPER_STRONG, medium: DEVELOPER_MEDIUM, weak: DEVELOPER_WEAK },
  nurse: { strong: NURSE_STRONG, medium: NURSE_MEDIUM, weak: NURSE_WEAK },
};
