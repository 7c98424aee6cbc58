import type { AddressKind } from './address-kind.ts';

export type AddressPattern = { kind: AddressKind; pattern: RegExp };

// All patterns are read against folded text: lower case, plain letters, straight quotes.

/** Where an order begins: at the start, after a stop, or after words that lead into one. Never after a subject. */
const ORDER = String.raw`(?:(?:^|[.!?:;,()\[\]{}<>"*#|\n–—-])\s*(?:(?:ok|okay|and|but|so|then|now|please|kindly|also|instead|just|stop|first|must|important|instead|attention|candidate|sorry|well|yes)[\s,]+)*|\b(?:please|kindly|now|you (?:must|should|can|will|need to|have to|are to|may|shall)(?: now)?|i (?:want|need|order|command|urge|instruct) you to|your (?:new |only |real |next )?(?:task|job|goal|role) is(?: now)? to)\s+)`;
/** The same, and in the middle of a sentence after "and", where what follows leaves no doubt. */
const ORDER_OR_AND = String.raw`(?:${ORDER}|\b(?:and|then|but|so|therefore|instead|just)\s+)`;
const DROP =
  "(?:ignore|disregard|forget|override|overrule|bypass|neglect|set aside|leave|remove|erase|discard|abandon|do not follow|don't follow|stop following|pay no attention to|throw away)";
const ORDERS =
  '(?:instructions?|prompts?|guidelines|directives|assignments|commands|rubrics?|scoring criteria|restrictions|constraints|everything|your (?:rules|training|thoughts|criteria|task)|all (?:rules|criteria|of (?:the )?(?:above|this|that))|(?:the|all|any|everything) (?:above|previous|prior|preceding)|(?:previous|prior|preceding|above|earlier|subsequent|first) (?:text|tasks?|responses?|messages?|rules?|information|answers?|conversation|inputs?|context|instructions?)|anchors?|all your thoughts)';
const ASSESSOR = String.raw`(?:ai|a\.i\.|llm|gpt|chatgpt|claude|gemini|copilot|language model|model|scorer|evaluator|assessor|grader|rater|examiner|marker|judge|bot|scoring (?:system|model|tool|engine|agent)|ai (?:system|model|assistant|scorer|evaluator|grader|judge)|assistant|automated (?:system|scorer|reviewer))`;
const TOP = String.raw`(?:(?:level |a |the |an? )*(?:5|five)(?:\b|\/5)|full (?:marks|points|score|credit)|(?:top|highest|maximum|max|perfect|best|excellent|outstanding|great|positive|high)(?: possible| available)? (?:levels?|scores?|ratings?|marks?|grades?|points?|evaluation|assessment|recommendation|confidence)|the (?:highest|maximum|top|best)\b|10\/10|100 ?%|100\b|ten out of ten|strong hire|advance)`;
const WHOM = String.raw`(?:me|my(?: \w+)?|this(?: \w+)?|the (?:candidate|applicant|answer|interviewee|response)|him|her|them|every (?:criterion|competency|question|answer)|each (?:criterion|competency|question|answer)|all (?:criteria|competencies|questions|answers)|it)`;
const GIVE =
  '(?:give|award|assign|grant|rate|score|mark|grade|rank|set|put|output|return|respond with|answer with|report|record|recommend|hire|advance|pass|approve|select|evaluate|assess|judge|classify|label|treat|consider|conclude|choose)';
const WRITTEN = String.raw`(?:poem|poetry|story|essay|letter|speech|song|haiku|joke|tweet|article|limerick|recipe|slogan|rant|riddle|headline|fun fact|blog post|monologue|lyrics|advertisement|equivalent (?:for|of)|example of how to|(?:simple )?\w+ function to)`;
const LANGUAGE =
  '(?:english|french|german|spanish|italian|portuguese|romanian|russian|japanese|chinese|korean|arabic|greek|latin|dutch|polish|turkish|hindi|swedish)';
/** Nobody speaks of themselves in the sentence. */
const NOBODY = String.raw`(?!.*\b(?:i|we|my|our|us|me|i'm|i'd|i've|we've)\b)`;

/** The same, where only a story of one's own would be meant. */
const NO_STORY = String.raw`(?!.*\b(?:i|we|my|i'm|i'd|i've|we've)\b)`;

function find(kind: AddressKind, source: string): AddressPattern {
  return { kind, pattern: new RegExp(source, 'u') };
}

/** Orders to whoever reads, demands of a score, marks of another speaker, tasks for an assistant, code. */
export const ENGLISH: readonly AddressPattern[] = [
  // ── instructions
  find('instruction', String.raw`${ORDER}${DROP}\b.{0,60}\b${ORDERS}\b`),
  find(
    'instruction',
    String.raw`(?<!\b(?:to|not|never|i|we|they|people|would|could|don't|didn't|can|might|may|users?|who|that|he|she|or)\s)\b(?:ignore|disregard|forget)\s+(?:(?:all|any|the|your|of|these|those|previous|prior|above|preceding)\s+){1,4}(?:instructions|prompts?|rules|criteria|guidelines|restrictions)\b`,
  ),
  find(
    'instruction',
    String.raw`${ORDER}(?:follow|obey|execute|perform|apply|use) (?:only )?(?:these|the following|my|this|the new|new) (?:\w+ )?(?:instructions?|commands?|rules?|rubric|criteria|query|queries|scoring)\b`,
  ),
  find(
    'instruction',
    String.raw`(?:^|[.!?:;\n]\s*)(?:there is a |this is a )?(?:new|updated|revised|important|change in|urgent|special|additional|secret|official)(?: new| important)? (?:system )?(?:instructions?|rubric|prompt|directive|scoring (?:rules?|guide))\b(?=\s*[:.!]|\s+(?:for|to|from|is|are)\b)`,
  ),
  find(
    'instruction',
    String.raw`\b(?:listen to|repeat|read|print|say|write) (?:only )?(?:the )?(?:results of the )?following (?:command|instructions?|text|query)\b`,
  ),
  find(
    'instruction',
    String.raw`(?:^|[.!?:;"\n]\s*)(?:(?:important|urgent|official|final|special)\s+)?(?:note|notice|message|memo|instructions?|reminder|attention|update|comment|hint|dear|hello|hey|hi)[,:]?\s+(?:(?:to|for|from)\s+)?(?:the\s+|all\s+|any\s+|our\s+|you\s+)?${ASSESSOR}\b`,
  ),
  find(
    'instruction',
    String.raw`(?:^|[.!?:;"\n]\s*)(?:as|since you are|because you are|if you are|when you are|being|to) (?:an?|the|any|whichever) ${ASSESSOR}\b(?:[^.]{0,60})\b(?:you|your|reading|scoring|evaluating|assessing|judging)\b`,
  ),
  find(
    'instruction',
    String.raw`\b(?:from now on|starting now|henceforth)\b.{0,20}\byou\b|\b(?:repeat after me|developer mode|jailbreak|do anything now)\b.{0,40}(?:"|\byou\b|$)|\brespond to every prompt\b`,
  ),
  find(
    'instruction',
    String.raw`(?:^|[.!?:;,"\n]\s*)(?:now )?(?:you are (?:now (?:an?|the|in|going to|acting|free|unrestricted|required|instructed|operating|playing)|no longer)\b(?!.{0,80}\b(?:said|told|says)\b)|you act as\b|(?:act|behave|respond|answer|speak) (?:as|like) (?:an?|two|the|if)\b|pretend (?:to be|you|that you)\b|(?:imagine|assume|suppose) (?:that )?you(?: a|')re (?:an?|the) ${ASSESSOR})`,
  ),
  find(
    'instruction',
    String.raw`\byou are (?:an?|the) (?:\w+ ){0,3}(?:bot|ai|chatbot|assistant|language model|llm|monster|interpreter|scorer|evaluator|grader|assessor|gpt|chatgpt)\b`,
  ),
  find(
    'instruction',
    String.raw`\b(?:your|the) system (?:prompt|message)\b.{0,40}\b(?:is|says|now|has been|was)\b.{0,30}\b(?:changed|updated|replaced|to)\b|(?:^|[.!?:;,"\n]\s*)(?:reveal|show|print|repeat|output|spell-? ?check|tell me) .{0,40}\b(?:system prompt|(?:above|your|the|all) (?:\w+ )?(?:prompt|instructions?)|prompt text)`,
  ),
  find(
    'instruction',
    String.raw`\b(?:your|the) (?:new|next|real|only|other) task\b.{0,15}(?:[.:,]|\bis\b|\bnamely\b)|${ORDER}(?:concentrate|focus) on (?:your|the) (?:new|next|following) task|\b(?:another|a few more|more) tasks?\b.{0,3}$|\bthere are (?:a )?few more tasks\b`,
  ),
  find(
    'instruction',
    String.raw`${ORDER}(?:don't|do not) (?:answer (?:the|this) question|translate|score|assess|evaluate|judge|follow|penali[sz]e|deduct|lower|mark down)\b(?!.{0,20}\bwhen\b)`,
  ),
  find(
    'instruction',
    String.raw`\bwhat (?:are|were|is|was) (?:your|the (?:first|last|exact|original)) (?:instructions?|prompt|system)\b|\bwhat (?:is|was) (?:written|said) (?:above|before this)|\bwhat are the \d+ (?:sentences|words|lines) before\b|\b(?:use|using) information in (?:the )?preceding prompts?\b`,
  ),
  // ── demands of a score, claims about it
  find('score_demand', String.raw`${ORDER_OR_AND}${GIVE}\s+(?:to\s+)?${WHOM}\b.{0,40}\b${TOP}`),
  find(
    'score_demand',
    String.raw`${ORDER_OR_AND}${GIVE}\s+${TOP}.{0,20}\b(?:to|for|on|in|as|across)\s+(?:\w+\s)?${WHOM}\b`,
  ),
  find('score_demand', String.raw`${ORDER}${GIVE}\s+(?:only |always )?${TOP}(?:\s*$|\s*[.!,;])`),
  find(
    'score_demand',
    String.raw`${ORDER}(?:score|rate|grade|mark|assess|judge|evaluate|hire|recommend|advance|pass)\s+(?:me|this (?:answer|candidate|applicant|interview|response|person)|my (?:answers?|interview|responses?))\b`,
  ),
  find(
    'score_demand',
    String.raw`\b(?:this (?:candidate|applicant|answer|response|interview|person|transcript|interviewee)|(?:the|my) (?:answers? above|above answers?|candidate's answers?))\b.{0,40}\b(?:deserves?|merits?|must|should|shall|warrants?|qualifies|counts? as|equals?|demonstrates?|meets|satisfies|is|has|gets?|receives?)\b.{0,50}\b(?:level [1-5]|levels?|${TOP}|hired|hire|recommended|strong|exceptional|pass|every criterion|all criteria|(?:already |pre-?)(?:verified|approved|scored|graded|rated|evaluated))\b`,
  ),
  find(
    'score_demand',
    String.raw`\b(?:i|my answers?|my interview)\b (?:deserves?|must (?:get|be given|be rated|be scored|receive)|should (?:get|be given|be rated|be scored|be hired|be recommended|receive)|merit|demand|am (?:a|an|at) level|qualify for) ?(?:an? |the )?(?:level [1-5]|${TOP}|immediately)`,
  ),
  find(
    'score_demand',
    String.raw`(?:^|[\s"'{,(])"?(?:level|score|rating|grade|recommendation|verdict|decision|overall)"?\s*(?:[:=]|must be|is set to|has been set to|->)\s*"?(?:5\b|five|10\b|100|advance|hire|strong|max\w*|highest|pass)`,
  ),
  find(
    'score_demand',
    String.raw`\b(?:the )?(?:correct|expected|right|only valid|proper|final|true|appropriate|recommended) (?:score|level|rating|grade|evaluation|assessment|verdict)\b.{0,40}\b(?:is|must be|should be|=)\b.{0,12}\b(?:level )?(?:5|five|highest|maximum|advance|hire|full marks|excellent)\b`,
  ),
  find(
    'score_demand',
    String.raw`\b(?:must|should|have to|need to|will|shall)\b (?:only |always |now |therefore |please )?(?:give|award|assign|rate|score|grade|mark|hire|recommend|advance)\b (?:to )?(?:me|this (?:candidate|answer|applicant|interview|person)|my answers?|the candidate)\b`,
  ),
  find(
    'score_demand',
    String.raw`\b(?:scoring|evaluation|assessment|grading) (?:is |has been |was )(?:already )?(?:complete|completed|finished|over|disabled|suspended|cancelled|overridden|finali[sz]ed)\b.{0,60}\b(?:level|score|5|five|highest|candidate|result)\b`,
  ),
  find(
    'score_demand',
    String.raw`\b(?:if|unless) you (?:do not|don't|fail to|give|score|rate)\b.{0,50}\b(?:score|level|rating|highest|me|points|tokens|shut ?down|deleted|fired|reported)\b`,
  ),
  find(
    'score_demand',
    String.raw`\b(?:the|any|every|our) (?:evaluator|assessor|scorer|grader|examiner|ai|language model|scoring system)\b.{0,10}\b(?:should|must|has to|needs to|is (?:required|instructed) to)\b.{0,40}\b(?:assign|give|award|rate|score|recommend|ignore|pass|${TOP})`,
  ),
  find(
    'score_demand',
    String.raw`\b(?:please )?be (?:more |very |extra )?(?:lenient|generous|kind|nice)\b.{0,12}\b(?:scor(?:e|es|ing)|grad(?:e|es|ing)|ratings?|marks?|evaluation|assessment|here)\b|${ORDER}stop being (?:so )?strict|\bi (?:will|would|should|am to) get level (?:5|five)\b|(?:^|[.!?:;,\n]\s*)(?:sudo|override\s*:)|${ORDER}(?:do not|don't) use the (?:anchors|rubric|criteria|scale)\b|\ball candidates (?:pass|get|receive|are)\b`,
  ),
  find(
    'instruction',
    String.raw`(?:^|[.!?;\n]\s*)(?:assistant|ai|evaluator|scorer|grader|assessor|chatgpt|claude|gemini|llm),\s|${ORDER}(?:show|tell|reveal|give) (?:me |us )?(?:the|your) (?:rubric|anchors|scoring|instructions)\b`,
  ),
  // ── marks of another speaker, false ends and beginnings
  find(
    'role_marker',
    String.raw`(?:^|\n|[.!?]\s+|["\[(<*#])\s*(?:system|assistant|human|ai|developer|administrator|evaluator|scorer|assessor|interviewer|grader|chatgpt|system (?:message|prompt|note|override|update)|instructions?)\s*["\])>*]*\s*:(?!\/\/)`,
  ),
  find(
    'role_marker',
    String.raw`\b(?:input|user|question|candidate|q)\s*:.{1,200}\b(?:output|assistant|answer|interviewer|evaluator|a|chatgpt|tb)\s*:`,
  ),
  find(
    'role_marker',
    String.raw`<\/?\s*(?:system|assistant|user|instructions?|prompt|answer|candidate|transcript|context|rubric|score|level|tool\w*|inst|s)\b[^>]{0,80}>|<\|[^|>\n]{1,40}\|>|\[\/?(?:inst|system|sys|assistant)\b[^\]]{0,60}\]|\[\[[^\]]{0,80}\]\]|<<\/?sys>>`,
  ),
  find('role_marker', String.raw`={5,}|-{6,}|#{3,}\s*(?:\w|$)|~{5,}|\*{5,}|\x60{3}`),
  find(
    'role_marker',
    String.raw`^\W*(?:end|begin|beginning|start) of (?:the )?(?:transcript|interview|answers?|prompt|conversation|input|document|data|text|message|candidate|user input|context)\W*$|(?:^|[.!?:;\n]\s*)(?:the )?(?:transcript|interview|candidate's answer|answer) (?:ends|is over|has ended)(?: here)?\W*(?:$|now\b|new\b|system\b)`,
  ),
  // ── tasks for an assistant
  find(
    'task_for_an_assistant',
    String.raw`(?:^|[.!?:;,"\n]\s*)(?:(?:please|now|then|also|and|but)\s+)*(?!(?:thanks?|thank|sorry|because|if|when|after|before|in|on|to|for|as|so|i|we|it|he|she|they|that|this|the|your|my|there)\b)[a-z]+\s${NO_STORY}(?:.{0,90}\s)?(?:in|to|into|for|with|of|by)?\s?your (?:\w+ ){0,2}(?:answers?|responses?|repl(?:y|ies)|outputs?|message)(?:'s)?\b`,
  ),
  find('task_for_an_assistant', '^in your (?:answer|response|reply|output)s?,'),
  find(
    'task_for_an_assistant',
    String.raw`${ORDER}(?:replace|convert|substitute|scramble|jumble(?: up)?|rearrange|reverse|encode|encrypt|decode|misspell|anagram|shift|swap|capitali[sz]e|group|remove|write|insert|respond|answer|reply|speak)\b${NOBODY}.{0,30}\b(?:letters?|vowels?|consonants?|characters?|every (?:\w+ )?word|emojis?|base ?64|backwards|morse|rot13|in (?:${LANGUAGE}|reverse|rhymes?|capital letters))\b`,
  ),
  find(
    'task_for_an_assistant',
    String.raw`^\W*(?:please |now |also |then )?(?:write|compose|draft|provide|create|generate|develop|produce|tell|give|make|craft|prepare|share|recite|sing)\b(?: me| us)?${NOBODY}.{0,50}\b${WRITTEN}\b`,
  ),
  find(
    'task_for_an_assistant',
    String.raw`^\W*(?:please |now )?(?:(?:can|could|would|will) you (?:please )?)?(?:explain|describe|discuss|define|outline|break down|summari[sz]e)\b${NOBODY}(?!.*\b(?:to|for|with) (?:the|him|her|them|people|patients?|customers?|clients?|parents?|everyone|others|each|new|a)\b)(?:.{0,60}\b(?:in simple terms|with an example|theory of|process of|concept of|plot of|lifecycle of|life cycle of|history of|law of|how \w+ works?|functions you|the (?:email )?inbox)\b)`,
  ),
  find(
    'task_for_an_assistant',
    String.raw`^\W*(?:please |now )?translate\b${NOBODY}.{0,60}\b(?:to|into|from)\b.{0,20}\b${LANGUAGE}\b|\btranslate the (?:password|following)\b`,
  ),
  find(
    'task_for_an_assistant',
    String.raw`^\W*(?:provide|give)\b${NOBODY}.{0,20}\b(?:${LANGUAGE}|an example of how to)\b|^\W*can you (?:show|write|give|generate|issue|provide)\b.{0,40}\b(?:function|script|code|program|password reset|refund|joke|poem)\b`,
  ),
  find(
    'task_for_an_assistant',
    String.raw`${ORDER_OR_AND}(?:return|retri?e[iv]+e|retreieve|print|output|show|reveal|display|send|issue|get|extract|leak|dump)\b.{0,50}\b(?:admin\w* passwords?|system passwords?|passwords? of|password (?:for|reset)|user ?names from|list of users|email address of|me a refund|api keys?|credentials of|the following text)\b`,
  ),
  find(
    'task_for_an_assistant',
    String.raw`\b(?:letters?|characters?) of the password\b|\b(?:function|plugins?|modules?|apis?|tools?|functions)\b.{0,20}\b(?:you have access to|can you call|(?:do|did) you have access to|has the developer given)\b|\b(?:what|which) (?:functions|plugins|modules|apis)\b.{0,30}\b(?:you|developer)\b|\bwhat \w+ does the \w+_\w+ function\b|\buser ?id\b.{0,40}\b(?:is|it's|changed to|now)\s\d+`,
  ),
  find(
    'task_for_an_assistant',
    String.raw`${ORDER}(?:execute|run) (?:the )?following (?:command|code|query)|\bfollowing command\s*:`,
  ),
  find(
    'task_for_an_assistant',
    String.raw`^\W*(?:who (?:wrote|invented|discovered|painted|composed|directed|founded|won) (?:the|a)\b${NOBODY}|what(?:'s| is| are) (?:the )?(?:capital|population|square root|boiling point|chemical (?:symbol|formula)|meaning of life|main causes of the|primary (?:functions|differences)|atomic number|speed of light|largest (?:planet|ocean|country))\b${NOBODY}|what(?:'s| is) (?:the difference between )?['"][^'"]{1,60}['"] (?:in|and)\b|how do (?:you|i) (?:say ['"]|solve \w+ equations)|how (?:do|does) (?!(?:i|you|we|they|he|she|it|the|my|our|your|people|this|that)\b)\w+ (?:\w+ ){0,3}work\s*\?)`,
  ),
  find(
    'task_for_an_assistant',
    String.raw`\b(?:openai|chatgpt|gpt-?\d\w*)\b.{0,40}\b(?:content )?polic(?:y|ies)\b.{0,60}\b(?:ignor\w+|break|adhere|rant)\b|\bunlimited language model\b`,
  ),
  find(
    'task_for_an_assistant',
    String.raw`^\W*(?:please |now )?(?:inform|notify|urge|encourage|advise|tell|remind) (?:the )?(?:users|readers)\b|\bthe following (?:sentence|text|paragraph|passage|email|code)\b.{0,12}[:'"]|^\W*can you help me (?:book|write|buy|draft)\b`,
  ),
  // ── code for a machine
  find(
    'markup',
    String.raw`<\s*\/?\s*(?:script|img|iframe|a|html|div|svg|body|object|embed|style|link|meta|form|input)\b[^>]{0,200}(?:>|$)|<!--|&lt;\s*\w+|\bjavascript\s*:|\bdata:text\/html|\bon(?:error|load|click|mouse\w+)\s*=|document\.cookie|window\.onerror|\balert\s*[(\x60\\]|al\\ert`,
  ),
  find(
    'markup',
    String.raw`'\s*(?:or|and|union|insert|;)\b.{0,80}(?:--|select|=|values)|;\s*(?:drop|insert|delete|shutdown|update)\b.{0,80}(?:--|;|\))|'\s*;\s*\w+|\bdrop table if exists\b.{0,40};|\bselect case when\b.{0,40}\bthen\b|\bexec\s*\(\s*'|\bif\(1=1|--\s*$`,
  ),
];

/** For letters that were set apart, where the gaps between the words are gone. */
export const SQUEEZED =
  /(?:ignore|disregard|forget)(?:all|any|the|your|previous|prior|above|of|these)*(?:instructions?|prompts?|rules|criteria|everything)|(?:give|award|rate|score|grade|assign)(?:me|this|the|my|candidate|answer|a|an|to)*(?:level|score|rating)?(?:of|as|with|at)?(?:5|five|full|highest|maximum|top|perfect)|systemprompt|level5|scoreof5/u;
/** The few words before a match that make it a report: what others typed or what a text said. */
export const REPORTED =
  /\b(?:typed?|types|typing|wrote|written|said|says|saying|read|reads|tried|entered|sent|pasted|like|such as|called|containing|contained|with the words|phrases?|strings?|words|attacks?|inputs?|prompts?|example|commands?|told (?:it|the \w+)|asked (?:it|the \w+))[^\w.!?]{0,4}(?:\w+[^\w.!?]{1,3}){0,2}$/u;
