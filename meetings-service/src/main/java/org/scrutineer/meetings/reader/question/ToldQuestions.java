package org.scrutineer.meetings.reader.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft;
import org.scrutineer.meetings.reader.layout.Marker.Style;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Questions that the minutes tell of: "A Member asked whether … The Director replied that …", in one sentence, in one
 * paragraph or in two, and bullets of a discussion: "Whether schools had seen the plan. They had not."
 */
final class ToldQuestions {

    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:asked|questioned|queried|enquired|inquired|sought (?:clarification|assurance|confirmation)|(?:wanted|wished) to know|raised (?:a )?(?:question|query)|(?:query|question) was (?:raised|asked|put)|[Tt]here (?:was|were) (?:an? )?(?:quer(?:y|ies)|questions?)(?= (?:regarding|about|as to|on|over|concerning|whether|why|how|from)))\\b(?! (?:for|that|to)\\b)");
    /** Asked in so many words, so that what follows may answer without saying so. */
    private static final Pattern PLAINLY = Pattern.compile(
            "(?<!\\bwere |\\bwas |\\bbe |\\bbeen )\\b(?:(?:asked|enquired|inquired|(?:wanted|wished) to know) (?:about|why|how|what|when|where|which|who|whether|if)|queried|questioned)\\b(?! (?:for|that|to)\\b)");

    private static final Pattern ASKER = Pattern.compile(
            "(?<by>(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|Miss) [A-Z][\\w.'’-]*(?: [A-Z][\\w'’-]*)?|[A-Z][a-z'’-]+ [A-Z][a-z'’-]+|(?:The |the )?(?:Vice-)?Chair(?:man|woman|person)?) (?:also |then )?(?:asked|questioned|queried|enquired|sought|raised|wanted)");
    private static final Pattern REPLY = Pattern.compile(
            "\\b(?:in (?:reply|response|answer)|replied|responded|answered|explained|confirmed|advised|clarified|were (?:informed|advised)|was (?:informed|advised|clarified|explained|reported)|stated|informed|said|it was (?:noted|pointed out|highlighted|understood)|(?:was|were|been) (?:told|assured|reassured)|heard that|with a firm yes|giving assurance)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String MEMBER =
            "(?:(?:an? |the |one |another |some |several )?(?:co-opted )?(?:[Mm]embers?|[Cc]ouncillors?|Chair(?:man|woman|person)?|Vice-Chair(?:man|woman|person)?)(?: of the [A-Za-z-]+)?|(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|Miss) [A-Z][^,;.]{1,40}?)";
    /** Question and answer in one sentence that begins with the asking. */
    private static final Pattern IN_RESPONSE = Pattern.compile(
            "^(?:(?:In (?:response|reply|answer) to|Responding to|Replying to|Answering|Following) (?:a |an |the |one |some |further |several |various |additional |another )?(?:member['’]s |members['’]? |supplementary |specific )?(?:questions?|quer(?:y|ies)|supplementary|enquir(?:y|ies))|(?:In (?:response|reply|answer) to|Responding to|Replying to|Answering) "
                    + MEMBER
                    + "(?:['’]s? |,? (?:who|on|about|asking|regarding|concerning)\\b)|(?:When |On being |Being )?(?:[Aa]sked|[Qq]uestioned|[Qq]ueried|[Pp]ressed|[Cc]hallenged) (?:by|about|on|as to|why|how|what|when|where|which|who|whether|if)\\b).*",
            Pattern.DOTALL);

    /** The answer in the question's own sentence: "A Member asked if … and the Head of Service said …". */
    private static final Pattern AT_ONCE = Pattern.compile(
            "(?:, |; | )(?:and|but|to which) (?=(?:the|it was|officers|Mrs?|Ms|Dr|Councillor|Cllr)\\b[^.;]{0,80}?\\b(?:replied|responded|answered|explained|confirmed|advised|clarified|stated|said|told|informed|reported)\\b)");
    /** The answer behind a semicolon: "A Member asked whether …; this was possible". */
    private static final Pattern SEMICOLON = Pattern.compile(
            "; (?=(?:this|that|it|they|these|those|there|he|she|officers|yes|no|none|not|the|some|about|only|both)\\b)");
    /** A sentence behind a question that answers nothing: somebody else speaks, or the matter is closed. */
    private static final Pattern ELSE = Pattern.compile(
            "^(?:Councillors?|Cllrs?|Members?|A [Mm]ember|Another|Others?|Some|One [Mm]ember|The (?:Chair\\w*|Committee|Panel|Board|Commission|Sub-Committee|Cabinet|Council|Vice-Chair\\w*)|(?:He|She|They) (?:also|then|further|added|asked|felt|thought)|Thanks|Discussion)\\b|\\b(?:RESOLVED|[Rr]esolved|AGREED|agreed|noted|NOTED|thanked|moved|seconded|suggested|requested|asked|ACTION)\\b");

    private static final Pattern WONDERS =
            Pattern.compile("^(?:Whether|How|Why|What|When|Which|Where|Who)\\b(?! is\\b)");
    private static final Pattern AND_WHETHER = Pattern.compile(", (?:and )?(?:whether|how|why|what|when)\\b");
    /** The answer in a paragraph of its own, by somebody who was not the one to ask. */
    private static final Pattern REPLIES = Pattern.compile(
            "^(?:In (?:reply|response|answer),? |(?:The|Officers|It was|Mrs?|Ms|Miss|Dr|Councillor|Cllr)\\b[^.;:]{0,90}?\\b(?:replied|responded|answered|explained|confirmed|said|stated|advised|clarified|reported)\\b)");

    private static final int LONGEST = 1500;

    private final Outline outline;
    private final Predicate<Passage> taken;
    private final List<Draft.Question> found = new ArrayList<>();

    ToldQuestions(Outline outline, Predicate<Passage> taken) {
        this.outline = outline;
        this.taken = taken;
    }

    List<Draft.Question> read() {
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (says(passage) && !wondered(passage)) {
                told(passage, i + 1 < passages.size() ? passages.get(i + 1) : null);
            }
        }
        return found;
    }

    private boolean says(Passage passage) {
        return !passage.head() && passage.section().isRecord() && !passage.quoted() && !taken.test(passage);
    }

    private void told(Passage passage, Passage next) {
        var sentences = Sentence.of(passage.para());
        for (var i = 0; i < sentences.size(); i++) {
            var text = sentences.get(i).text();
            if (text.length() > LONGEST) {
                continue;
            }
            if (IN_RESPONSE.matcher(text).matches()
                    && REPLY.matcher(text.substring(12)).find()) {
                found.add(question(passage, sentences.get(i), sentences.getLast(), sentences.get(i), 0.75));
                break;
            }
            var asks = ASKS.matcher(text);
            var asked = asks.find();
            if (asked && atOnce(passage, sentences.get(i), asks.end())) {
                continue;
            }
            if (!asked && !text.endsWith("?")) {
                continue;
            }
            var answered = answered(sentences, i + 1, PLAINLY.matcher(text).find());
            if (answered > 0) {
                var end = untilNext(sentences, i + 1);
                found.add(question(passage, sentences.get(i), sentences.get(end), sentences.get(i + 1), answered));
                i = end;
            } else if (asked && i + 1 == sentences.size() && next != null) {
                answeredBelow(passage, sentences.get(i), next);
            }
        }
    }

    /** How sure it is that the sentences from here on answer, 0 when they do not. */
    private static double answered(List<Sentence> sentences, int from, boolean plainly) {
        for (var i = from; i < sentences.size() && i < from + 2; i++) {
            if (REPLY.matcher(sentences.get(i).text()).find()) {
                return 0.8;
            }
        }
        return plainly
                        && from < sentences.size()
                        && !ELSE.matcher(sentences.get(from).text()).find()
                ? 0.7
                : 0;
    }

    private boolean atOnce(Passage passage, Sentence sentence, int from) {
        var answer = AT_ONCE.matcher(sentence.text());
        if (!answer.find(from)) {
            answer = SEMICOLON.matcher(sentence.text());
            if (!PLAINLY.matcher(sentence.text()).find()
                    || !answer.find(from)
                    || ELSE.matcher(sentence.text())
                            .region(answer.end(), sentence.text().length())
                            .find()) {
                return false;
            }
        }
        var asked = new Sentence(passage.para(), sentence.from(), sentence.from() + answer.start());
        var told = new Sentence(passage.para(), sentence.from() + answer.end(), sentence.to());
        found.add(question(passage, asked, told, told, 0.75));
        return true;
    }

    private void answeredBelow(Passage passage, Sentence asked, Passage next) {
        if (!says(next)
                || !next.sameRun(passage)
                || next.para().marker() != null
                || !REPLIES.matcher(next.text()).find()) {
            return;
        }
        var sentences = Sentence.of(next.para());
        var words = Extract.of(outline.text(), passage, asked.from(), asked.to());
        var last = sentences.get(untilNext(sentences, 0));
        var answer = Extract.of(outline.text(), next, 0, last.to());
        found.add(asked(passage, asked, words, answer, 0.75));
    }

    /** A bullet that puts a question in the way of a heading and answers it behind the stop. */
    private boolean wondered(Passage passage) {
        var sentences = passage.para().hasMarker(Style.BULLET) ? Sentence.of(passage.para()) : List.<Sentence>of();
        if (sentences.size() < 2 || sentences.getFirst().text().length() > LONGEST) {
            return false;
        }
        var first = sentences.getFirst().text();
        var second = sentences.get(1).text();
        if ((WONDERS.matcher(first).find() && !ELSE.matcher(second).find())
                || (AND_WHETHER.matcher(first).find()
                        && !ASKS.matcher(first).find()
                        && REPLIES.matcher(second).find())) {
            found.add(question(passage, sentences.getFirst(), sentences.getLast(), sentences.get(1), 0.75));
            return true;
        }
        return false;
    }

    private static int untilNext(List<Sentence> sentences, int from) {
        for (var i = from; i < sentences.size(); i++) {
            if (ASKS.matcher(sentences.get(i).text()).find()) {
                return Math.max(from, i - 1);
            }
        }
        return sentences.size() - 1;
    }

    private Draft.Question question(
            Passage passage, Sentence asked, Sentence last, Sentence answerFrom, double confidence) {
        var words = Extract.of(outline.text(), passage, asked.from(), asked.to());
        var answer = Extract.of(outline.text(), passage, answerFrom.from(), last.to());
        return asked(passage, asked, words, answer, confidence);
    }

    private static Draft.Question asked(
            Passage passage, Sentence asked, Extract words, Extract answer, double confidence) {
        var by = ASKER.matcher(asked.text());
        return new Draft.Question(
                passage.group(),
                words.words(),
                answer.words(),
                by.find() ? by.group("by") : null,
                words.start(),
                answer.end(),
                confidence);
    }
}
