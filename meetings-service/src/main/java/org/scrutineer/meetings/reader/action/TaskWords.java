package org.scrutineer.meetings.reader.action;

/** The verbs and things of tasks, for use inside the rules' patterns. */
final class TaskWords {

    /** What people promise to do or are asked to do after a meeting. */
    static final String DO =
            "(?:provide|circulate|re-?circulate|send|share|bring|report|check|double-check|enquire|inquire|forward|e-?mail|write|contact|look (?:in ?to|at|over|again)|investigate|arrange|prepare"
                    + "|draft|produce|submit|ask|raise|speak|talk|liaise|follow|feed ?back|take|review|update|respond|reply|give|find out|find|present|clarify|seek|escalate|pursue"
                    + "|discuss|add|include|publish|set up|organi[sz]e|invite|amend|correct|get back|ascertain|explore|consult|meet|put|pass|supply|attend|return|come|go|compile|collate|distribute"
                    + "|undertake|carry out|convene|schedule|consider|email|monitor|notify|inform|let|keep|remind|request|obtain|confirm|establish|develop|consolidate|re-?visit|table|advise|issue|engage|conduct|address|facilitate|promote|support|help|work with|make (?:sure|these|this|the|contact|enquiries|arrangements|available)|poll|chase|resolve|refer|nominate|alert|copy|upload|post|revise|re-?draft|analyse|show|set out|canvass|ring|phone|telephone|draw up|file|map|scope|convey|progress (?:this|it|these|that|the (?:matter|issue|request))|commission|recruit|visit|lead|try|ensure|deliver|implement|action|see (?:that|to)|make (?:\\w+ ){0,2}proposals|get (?:[\\w-]+ ){0,4}?(?:quotes?|quotations?|estimates?|prices?|costs?|costings))";

    /** The same as done to a thing. */
    static final String DONE =
            "(?:checked|circulated|provided|sent|shared|brought|reported|forwarded|clarified|amended|updated|escalated|arranged|added|published|submitted|presented|prepared|produced"
                    + "|put (?:to|on)|followed up|taken (?:back|forward|up|away|on board)|looked (?:in ?to|at)|investigated|distributed|contacted|corrected|supplied|e-?mailed|passed|raised (?:again |further )?with|fed back|discussed (?:with|at (?:the|an?|its|our|this|that|next|each)\\b)|invited|drafted|issued|reflected (?:in|within|on)\\b|incorporated (?:in|into|within)\\b|built into|(?:discussed|reviewed)(?= by (?:the |all )?(?i:officers|chair|vice-chair|members|committee|panel|board|commission|group|clerk|director))"
                    + "|scheduled|convened|made available|given (?:to|at (?:the|its|our|this|that|an?) (?:[\\w’'-]+ ){0,4}?(?:meeting|board|committee|panel|commission))|requested(?= (?:for|from|of|by)\\b)|notified|rectified|addressed|written|re-?circulated|compiled|collated|tabled|returned|uploaded|revised|answered in writing|placed on|asked|sought|set up|referred)";

    /** What members ask to be given. */
    static final String INFORMATION =
            "(?:information|details?|data|figures?|statistics|cop(?:y|ies)|updates?|reports?|briefings?|breakdowns?|notes?|responses?|lists?|analys[ie]s|papers?|flow ?charts?"
                    + "|summar(?:y|ies)|timelines?|timetables?|schedules?|clarification|evidence|numbers?|percentages?|costs?|costings|presentations?|explanations?|documents?|references?|maps?|charts?|comparisons?|answers?|assurances?|feedback|links?|minutes|spreadsheets?|glossar(?:y|ies)|tables?|examples?|case stud(?:y|ies)|confirmation|outcomes?|results?|advice|profiles?|trends?|KPIs?)";

    /** Who asks. */
    static final String ASKER =
            "(?:Another(?= (?:asked|requested))|Others|(?:New|Some|Several) [Mm]embers|(?:(?:A|The|One|Another|Some|Several|All|a|the|another) )?(?:[Mm]embers?(?: of the (?:\\w+ ){0,4}(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|[Gg]roup|[Ff]orum))?|[Cc]ouncillors?(?: [A-Z][\\w.'’-]*){0,4}|Cllrs?\\.?(?: [A-Z][\\w.'’-]*){0,4}"
                    + "|(?:[Vv]ice[- ])?[Cc]hair(?:man|woman|person)?(?:,? [A-Z][\\w.'’-]*){0,4}|[Cc]o-?[Oo]pted [Mm]ember|(?:[Cc]ouncil ?[Mm]ember|[Aa]lderman|[Cc]ommissioner|[Ss]upervisor|[Tt]rustee) [A-Z][\\w'’-]*|(?:[A-Z][\\w'’&-]* (?:and )?){0,8}(?:Committee|Panel|Board|Commission|Forum|Group)|[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|[Mm]ayor|[Mm]r [A-Z]\\w+|[Mm]r?s [A-Z]\\w+|[Hh]e|[Ss]he|[Tt]hey|[Ii]t was))";

    private TaskWords() {}
}
