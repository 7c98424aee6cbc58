/**
 * Well-known competencies of structured interviews, written for this product. Every anchor is behaviour that
 * another person could have seen; none speaks of character, mood, manner of speech or background.
 */
export type Competency = {
  id: string;
  name: string;
  definition: string;
  anchors: { 1: string; 3: string; 5: string };
  /** what in a job description speaks for it */
  signals: RegExp;
  /** ways to ask for it, each one question about one real occasion */
  questions: readonly [string, ...string[]];
};

/** How the work itself is done, by field. `{topic}` stands for what the role asks for, in a few words. */
export type PracticeCompetency = Competency & { topicQuestions: readonly [string, ...string[]] };

const OWN_PART_ANCHORS = {
  1: 'Stays with general statements, or tells only what others or the team did; the own part cannot be made out.',
  3: 'Tells of one real piece of work with the own steps in order, names the means used and what came of it.',
  5: 'Tells of real work with the own steps, why this way and not another, how the result was checked, and what was changed afterwards.',
} as const;

export const PRACTICES: readonly PracticeCompetency[] = [
  {
    id: 'software_practice',
    name: 'Software practice',
    definition:
      'Builds, changes and runs software so that it does what it should and others can go on with it.',
    anchors: {
      1: 'Names tools without a piece of work in which they were used, or tells only what the team did.',
      3: 'Describes one system, the own change to it, how it was tested and what came of it.',
      5: 'Describes the own change, the choices weighed against each other, how it was tested and watched in use, and what was learnt from faults.',
    },
    signals:
      /\b(software|develop(er|ment|ing)|program(mer|ming|ming languages?)|cod(e|ing)|front.?end|back.?end|full.?stack|web (app|application|service)s?|apis?|databases?|devops|kubernetes|docker|cloud|microservices?|javascript|typescript|python|java|react|git|ci\/cd|deploy(ment|ing)?|engineer(ing)?)\b/giu,
    questions: [
      'Tell me about a piece of software you built or changed yourself. What did it have to do, and which part was yours?',
      'Think of a change you made to a running system. How did you go about it, from the first look to the moment it was in use?',
    ],
    topicQuestions: [
      'This role asks for {topic}. Tell me about something you built or changed where this counted. Which part was yours?',
      'The role also asks for {topic}. Think of a piece of work where you relied on this. What did you do, step by step?',
    ],
  },
  {
    id: 'clinical_practice',
    name: 'Clinical practice',
    definition:
      'Assesses, cares for and hands over patients safely and by the standards of the profession.',
    anchors: {
      1: 'Describes routine in general words, without a patient situation or an own step.',
      3: 'Describes one situation, the own assessment and steps, and the outcome for the patient.',
      5: 'Describes assessment, priorities, steps and escalation with reasons, how the patient was kept informed, and what was documented and learnt.',
    },
    signals:
      /\b(nurs(e|es|ing)|patients?|clinical|ward|hospital|cannulation|medication|care plans?|midwi(fe|fery)|physiotherap\w+|health ?care|acute|nmc|therap(y|ist))\b/giu,
    questions: [
      'Tell me about a patient whose condition changed while you were responsible. What did you notice, and what did you do?',
      'Think of a shift on which several patients needed you at once. How did you decide what came first?',
    ],
    topicQuestions: [
      'This role asks for {topic}. Think of a patient with whom this counted. What did you notice, and what did you do?',
      'The role also asks for {topic}. Think of a difficult moment when you needed this. What did you do, step by step?',
    ],
  },
  {
    id: 'sales_practice',
    name: 'Sales practice',
    definition:
      'Finds, wins and keeps customers with honest offers, and knows the state of the own pipeline.',
    anchors: {
      1: 'Speaks of targets in general, without a customer, an own step or a figure.',
      3: 'Describes one sale, the own steps from first contact to answer, and the result in figures.',
      5: 'Describes how the need was found out, how objections were met, what was promised and kept, with figures, and what was learnt from deals that were lost.',
    },
    signals:
      /\b(sales?|sell(ing)?|sold|quota|pipeline|prospect(s|ing)?|account (executive|manager)|b2b|b2c|leads?|crm|salesforce|closing|commission|upsell(ing)?)\b/giu,
    questions: [
      'Tell me about a sale you brought from the first contact to a decision. What did you do along the way?',
      'Think of a deal you worked hard for. How did you find out what the customer needed?',
    ],
    topicQuestions: [
      'This role asks for {topic}. Tell me about a customer where this counted. What did you do, and what came of it?',
      'The role also asks for {topic}. Think of a deal in which this counted. What were your steps?',
    ],
  },
  {
    id: 'teaching_practice',
    name: 'Teaching practice',
    definition:
      'Plans, gives and adapts lessons so that learners can do afterwards what they could not before.',
    anchors: OWN_PART_ANCHORS,
    signals:
      /\b(teach(er|ing)?|pupils?|students?|lessons?|curriculum|classroom|lectur(er|ing)|tutor(ing)?|school)\b/giu,
    questions: [
      'Tell me about a lesson or course you planned yourself. How did you find out whether it worked?',
    ],
    topicQuestions: [
      'This role asks for {topic}. Think of a group you taught. What did you do, and how did you know it worked?',
    ],
  },
  {
    id: 'analysis_practice',
    name: 'Analysis practice',
    definition: 'Turns questions and data into findings that hold, and says how sure they are.',
    anchors: {
      1: 'Names methods or tools without a question that was answered with them.',
      3: 'Describes one question, the data and method used, and what was decided on the finding.',
      5: 'Describes how the question was sharpened, why this method, how the data and result were checked, and what the limits were.',
    },
    signals:
      /\b(analy(st|sis|ses|tics|tical|z\w+|s(e|ing))|data (scien\w+|engineer\w*|analy\w+|visuali\w+)|reporting|statistic\w*|machine learning|requirements? (gathering|engineering)|process (map\w*|improvement|analysis)|excel|sql|power bi|tableau|dashboards?|research(er)?)\b/giu,
    questions: [
      'Tell me about an analysis you did from the question to the finding. How did you make sure it was right?',
    ],
    topicQuestions: [
      'This role asks for {topic}. Tell me about a question you answered this way. What did you do, and what was decided?',
      'The role also asks for {topic}. Think of an analysis that needed this. What did you do, and how did you check it?',
    ],
  },
  {
    id: 'service_practice',
    name: 'Service practice',
    definition:
      'Helps customers or users to a solution, keeps what was promised and leaves a clear record.',
    anchors: OWN_PART_ANCHORS,
    signals:
      /\b(support|help ?desk|service desk|customer (service|care|success)|tickets?|call cent(re|er)|hospitality|waiter|waitress|retail|guests?|reception(ist)?|barista|cashier)\b/giu,
    questions: [
      'Tell me about a customer or user with a problem that was not easy to solve. What did you do?',
    ],
    topicQuestions: [
      'This role asks for {topic}. Tell me about a case in which you needed this. What did you do?',
    ],
  },
  {
    id: 'finance_practice',
    name: 'Finance practice',
    definition: 'Keeps figures right, explainable and on time, by the rules that apply.',
    anchors: OWN_PART_ANCHORS,
    signals:
      /\b(account(ant|ing|ancy)|audit(or|ing)?|bookkeep\w+|payroll|tax(es|ation)?|ledger|financial (statements?|report\w*|control\w*)|budget(s|ing)?|ifrs|gaap|month.end|invoic\w+)\b/giu,
    questions: [
      'Tell me about a time figures did not agree. How did you find the reason, and what did you do about it?',
    ],
    topicQuestions: [
      'This role asks for {topic}. Think of work where you did this yourself. How did you make sure the figures were right?',
    ],
  },
  {
    id: 'design_practice',
    name: 'Design practice',
    definition: 'Finds out what people need, tries solutions early and brings one into use.',
    anchors: OWN_PART_ANCHORS,
    signals:
      /\b(designer|ux|ui design|user (research|experience|interface)|graphic|figma|prototyp\w+|wireframes?|typograph\w+|branding|illustrat\w+)\b/giu,
    questions: [
      'Tell me about a design you brought from the first idea into use. What did you change along the way, and why?',
    ],
    topicQuestions: [
      'This role asks for {topic}. Tell me about a design in which this counted. What did you try, and what was kept?',
    ],
  },
  {
    id: 'hands_on_practice',
    name: 'Practice on the job',
    definition:
      'Does the practical work of the role correctly, with the right tools and in good order.',
    anchors: OWN_PART_ANCHORS,
    signals:
      /\b(warehouse|forklift|driver|driving|electrician|plumb\w+|mechanic|maintenance|machin(e|ery|ist) operat\w+|weld\w+|construction|site work|assembly|production line|cook(ing)?|chef|kitchen|cleaning|logistics|picking|technician)\b/giu,
    questions: [
      'Tell me about a job you did from beginning to end that had to be right the first time. How did you go about it?',
    ],
    topicQuestions: [
      'This role asks for {topic}. Tell me about a job where you did this yourself. How did you go about it?',
    ],
  },
];

/** For a role whose field none of the others names. */
export const GENERAL_PRACTICE: PracticeCompetency = {
  id: 'role_practice',
  name: 'Practice in the role',
  definition: 'Does the central work of this role independently and with results that hold.',
  anchors: OWN_PART_ANCHORS,
  signals: /(?!)/giu,
  questions: [
    'Tell me about a recent piece of work that is close to what this role does. What was the task, and what did you do yourself?',
  ],
  topicQuestions: [
    'This role asks for {topic}. Think of work where you did this yourself. What was the task, and what did you do?',
  ],
};

/** In the order in which they are taken when the job description speaks for none more than another. */
export const COMPETENCIES: readonly Competency[] = [
  {
    id: 'problem_solving',
    name: 'Problem solving',
    definition: 'Finds the cause of a problem step by step and solves it so that it stays solved.',
    anchors: {
      1: 'Names no real problem, or tries things without finding the cause.',
      3: 'Describes one problem, how the cause was narrowed down, the own solution and its result.',
      5: 'Describes several possible causes and how they were ruled out, the solution with its alternatives, how it was checked, and what keeps the problem from coming back.',
    },
    signals:
      /\b(problem.?solv\w*|solve|troubleshoot\w*|debug\w*|diagnos\w*|root.?cause|incidents?|analytical|critical thinking|investigat\w*|complex (problems?|issues?|situations?))\b/giu,
    questions: [
      'Tell me about a problem at work whose cause was not clear at first. How did you find it, and what did you do?',
      'Think of something that went wrong and landed with you. How did you work out what was behind it?',
    ],
  },
  {
    id: 'stakeholder_communication',
    name: 'Communication with stakeholders',
    definition:
      'Makes sure that people outside the own work understand what matters to them, and understands what they need.',
    anchors: {
      1: 'Names no occasion, or only that something was passed on.',
      3: 'Describes one occasion: who needed to know what, what the candidate told or asked them, and what came of it.',
      5: 'Describes how the other side’s need was found out, how the content was fitted to it, how understanding was checked, and how a disagreement was settled.',
    },
    signals:
      /\b(communicat\w+|stakeholders?|present(ing|ation|ations)?|relatives|liais\w+|written and verbal|explain\w*|workshops?|meetings?|cross.?functional|clients?|report(s|ing)? to|documentation)\b/giu,
    questions: [
      'Tell me about a time you had to explain something complicated to somebody from another field. How did you go about it?',
      'Think of a time when people you worked for wanted different things. What did you do to bring them to one answer?',
    ],
  },
  {
    id: 'reliability_quality',
    name: 'Reliability and quality',
    definition: 'Delivers work that is right and on time, finds own mistakes and puts them right.',
    anchors: {
      1: 'Names no way of checking the own work, or puts mistakes down to others alone.',
      3: 'Describes one mistake or risk, how it was found, what the candidate did about it and the result.',
      5: 'Describes how the work is checked before it counts, an own mistake with its cause, who was told, and the change that prevents it.',
    },
    signals:
      /\b(quality|reliab\w+|accura\w+|attention to detail|detail.oriented|test(s|ing)?|standards?|on time|deadlines?|consisten\w+|maintainab\w+|record.?keeping|documentation|review(s|ing)?|monitor\w*)\b/giu,
    questions: [
      'Tell me about a mistake of yours that you noticed before or after it mattered. What did you do then?',
      'Think of work of yours that had to be right. How did you make sure that it was?',
    ],
  },
  {
    id: 'teamwork',
    name: 'Teamwork',
    definition:
      'Gets things done with colleagues, shares what they need and works through differences.',
    anchors: {
      1: 'Names no own contribution to common work.',
      3: 'Describes one piece of common work, the own contribution and how it was agreed with others.',
      5: 'Describes how the work was divided, what was done to help others succeed, how a difference was worked through, and what came of it for the team.',
    },
    signals:
      /\b(team(s|work|mates?|.player)?|collaborat\w+|colleagues|multi.?disciplinary|together|pair programming|agile|scrum|hand.?over)\b/giu,
    questions: [
      'Tell me about a time you and a colleague saw something differently and still had to finish it together. What did you do?',
      'Think of something your team achieved that would not have come about without your part. What was your part?',
    ],
  },
  {
    id: 'learning',
    name: 'Learning',
    definition: 'Sees what is missing in the own knowledge, learns it and puts it to use.',
    anchors: {
      1: 'Names nothing that was learnt for a purpose.',
      3: 'Describes one thing that was learnt, how, and where it was used.',
      5: 'Describes how the gap was noticed, how it was closed under the constraints of work, how the result was tested, and how others profited.',
    },
    signals:
      /\b(learn\w*|adapt\w*|new (technologies|tools|skills|methods)|continuous(ly)? (improv\w+|develop\w+)|training|professional development|curious|up.to.date|fast.paced|chang(e|ing) environments?)\b/giu,
    questions: [
      'Tell me about something you had to learn quickly because the work needed it. How did you go about it?',
      'Think of feedback that changed how you work. What was it, and what do you do differently since?',
    ],
  },
  {
    id: 'safety',
    name: 'Safety and rules',
    definition:
      'Sees risks to people, data or property, keeps to the rules that protect them, and speaks up.',
    anchors: {
      1: 'Names no risk, or treats rules as somebody else’s task.',
      3: 'Describes one risk, what the candidate did about it by the rules, and the result.',
      5: 'Describes how the risk was seen early, what was done at once, who was told, how it was recorded, and what was changed so that it does not return.',
    },
    signals:
      /\b(safe(ty|guarding|ly)?|risks?|infection|compliance|complian(t|ce)|regulat\w+|security|secure|privacy|gdpr|hipaa|polic(y|ies)|confidential\w*|hazard\w*|protocols?|governance)\b/giu,
    questions: [
      'Tell me about a time you noticed a risk that others had not seen or had got used to. What did you do?',
      'Think of a rule that was in the way of getting something done. What did you do?',
    ],
  },
  {
    id: 'leadership',
    name: 'Leading others',
    definition:
      'Gives others direction and what they need, and answers for what they achieve together.',
    anchors: {
      1: 'Names a position without an occasion on which others were led.',
      3: 'Describes one occasion: the aim, what the candidate asked of others and gave them, and the result.',
      5: 'Describes how the aim was made clear, how tasks were fitted to people, how a difficulty was spoken about, how somebody grew, and the result.',
    },
    signals:
      /\b(lead(s|ing|er|ership)?|mentor\w*|coach\w*|supervis\w+|manag(e|ing) (a |the )?(team|people|staff)|line manag\w+|in charge|taking charge|delegat\w+|onboard\w*|people management)\b/giu,
    questions: [
      'Tell me about a time you were responsible for what others did. How did you make sure they could do it well?',
      'Think of somebody you helped to become better at their work. What did you do?',
    ],
  },
  {
    id: 'prioritising',
    name: 'Organising and prioritising',
    definition: 'Decides what comes first when not everything can, and keeps others informed.',
    anchors: {
      1: 'Describes being busy, without a choice that was made.',
      3: 'Describes one occasion with competing tasks, what was put first and why, and the result.',
      5: 'Describes how urgency and importance were weighed, what was left or passed on, who was told, and how the plan was changed when things moved.',
    },
    signals:
      /\b(priorit\w+|organi[sz](e|ing|ed|ational|ation skills)|time management|multi.?task\w*|multiple (projects?|tasks?|priorities)|plan(s|ning)?|schedul\w+|under pressure|independent(ly)?|workload|project management|shifts?)\b/giu,
    questions: [
      'Tell me about a week in which there was more to do than time. How did you decide what came first?',
      'Think of a plan of yours that was overtaken by events. What did you do?',
    ],
  },
  {
    id: 'customer_focus',
    name: 'Understanding customers',
    definition:
      'Finds out what the people served need and acts on it, also when it is not what was first asked.',
    anchors: {
      1: 'Speaks of customers or users in general, without one whose need was found out.',
      3: 'Describes one customer or user, how the need was understood and what was done about it.',
      5: 'Describes how the need behind the wish was found, what was offered and what was refused honestly, and how it was checked that it helped.',
    },
    signals:
      /\b(customers?|users?|client.facing|guests?|service.oriented|customer (satisfaction|experience)|empath\w+|patient.cent(re|er)ed|person.cent(re|er)ed|user needs?)\b/giu,
    questions: [
      'Tell me about a time when what somebody asked you for was not what they needed. How did you find out, and what did you do?',
      'Think of somebody you served who was not satisfied. What did you do?',
    ],
  },
  {
    id: 'negotiating',
    name: 'Negotiating and convincing',
    definition:
      'Brings others to an agreement both sides can keep, with reasons rather than pressure.',
    anchors: {
      1: 'Names no agreement, or only that the other side gave in.',
      3: 'Describes one negotiation, the interests of both sides, the own steps and the outcome.',
      5: 'Describes the preparation, the interests behind the positions, what was given and what was held, the outcome in figures or terms, and whether it lasted.',
    },
    signals:
      /\b(negotiat\w+|persua\w+|convinc\w+|influenc\w+|procurement|contracts?|tenders?|objections?)\b/giu,
    questions: [
      'Tell me about a negotiation in which both sides started far apart. How did you bring it to an agreement?',
      'Think of a time you had to win somebody over who was against your proposal. What did you do?',
    ],
  },
  {
    id: 'technical_judgement',
    name: 'Technical judgement',
    definition: 'Chooses between technical ways with their cost, risk and future in view.',
    anchors: {
      1: 'Names a choice without reasons, or a rule without a case.',
      3: 'Describes one choice, the alternatives, the reason for it and how it turned out.',
      5: 'Describes the constraints, several alternatives with their costs, how the choice was tested before it was dear to undo, and what was learnt later.',
    },
    signals:
      /\b(architect\w*|system design|scal(e|able|ability|ing)|performance|design (patterns?|decisions?)|trade.?offs?|technical (decisions?|direction|leadership)|distributed|best practices|microservices?|infrastructure)\b/giu,
    questions: [
      'Tell me about a technical decision of yours where two ways were both possible. How did you decide, and how did it turn out?',
      'Think of a technical decision you would take differently today. What was it, and what did you see later?',
    ],
  },
  {
    id: 'ownership',
    name: 'Taking responsibility',
    definition: 'Sees what needs doing, starts it without being told to, and brings it to an end.',
    anchors: {
      1: 'Describes tasks that were given and done, without an own decision.',
      3: 'Describes one thing that was started or carried through on own decision, and its result.',
      5: 'Describes why it needed doing, whom the candidate brought in, what stood in the way, how it was brought to an end, and what stayed of it.',
    },
    signals:
      /\b(ownership|own the|initiative|self.?starter|proactive\w*|autonom\w+|accountab\w+|responsib(le|ility) for|end.to.end|driv(e|ing) (change|improvement|results)|improvement opportunities|independent(ly)?)\b/giu,
    questions: [
      'Tell me about something you started because you saw that it needed doing. What did you do, and what became of it?',
    ],
  },
];
