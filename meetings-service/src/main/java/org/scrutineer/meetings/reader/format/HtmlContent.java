package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a web page that is the document, and takes the site's own furniture out of it. */
final class HtmlContent {

    /** Where pages keep their document, the surest first. */
    private static final List<String> PLACES = List.of(
            "main, [role=main]",
            "#modgov, .mgContent, #mgContent",
            "article",
            "#content, #main, #main-content, #maincontent, #page-content, #primary, .main-content, .page-content,"
                    + " .content-area");

    private static final Set<String> NEVER_READ = Set.of("""
            audio button canvas del dialog embed head iframe img input map nav noscript object s script select strike style
            svg template textarea video""".split("\\s+"));

    private static final Set<String> FURNITURE_ROLES = Set.of("""
            alertdialog banner complementary contentinfo dialog menu navigation search""".split("\\s+"));

    private static final Set<String> HIDDEN_CLASSES = Set.of("""
            d-none element-invisible govuk-visually-hidden hidden hide is-hidden mgactionlist mghide screen-reader-text
            sr-only visually-hidden visuallyhidden""".split("\\s+"));

    private static final Pattern HIDDEN_STYLE = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all", Pattern.CASE_INSENSITIVE);

    private static final Pattern FURNITURE_NAME = Pattern.compile(
            "(?:^|[-_\\s])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|cookie-?banner|footer|masthead|sidebar|skip"
                    + "|skiplinks?|social|share|sharing|search|pagination|toolbar|related|mglinks|feedback|rate-?page)(?:$|[-_\\s])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALWAYS_FURNITURE = Pattern.compile(
            "(?:^|[-_\\s])(?:cookies?|skip|skiplinks?|breadcrumbs?)(?:$|[-_\\s])", Pattern.CASE_INSENSITIVE);

    /** Of a part's text, how much may be links before a part named like furniture is taken for it. */
    private static final double MOSTLY_LINKS = 0.4;

    private final Document document;

    HtmlContent(Document document) {
        this.document = document;
    }

    Element main() {
        var body = document.body();
        body.select(String.join(",", NEVER_READ)).remove();
        remove(body);
        var whole = length(body);
        for (var place : PLACES) {
            var found = body.select(place);
            if (found.size() == 1 || (!found.isEmpty() && place.startsWith("#"))) {
                var part = found.first();
                if (length(part) * 2 >= whole || (place.startsWith("main") && length(part) * 4 >= whole)) {
                    return part;
                }
            }
        }
        return body;
    }

    private static void remove(Element body) {
        var away = new ArrayList<Element>();
        for (var element : body.getAllElements()) {
            if (!element.equals(body) && (isHidden(element) || isFurniture(element))) {
                away.add(element);
            }
        }
        away.forEach(Element::remove);
    }

    static boolean isRead(Element element) {
        return !NEVER_READ.contains(element.normalName()) && !isHidden(element);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        var style = element.attr("style");
        if (!style.isEmpty() && HIDDEN_STYLE.matcher(style).find()) {
            return true;
        }
        var classes = element.className();
        if (classes.isEmpty()) {
            return false;
        }
        for (var name : classes.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (HIDDEN_CLASSES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFurniture(Element element) {
        var name = element.normalName();
        if (name.equals("header")
                || name.equals("footer")
                || name.equals("aside")
                || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return element.selectFirst("main, [role=main], #modgov, .mgContent") == null
                    && !(name.equals("header") && element.closest("article, main, [role=main]") != null);
        }
        var names = (element.id() + " " + element.className()).strip();
        if (names.isEmpty() || !FURNITURE_NAME.matcher(names).find()) {
            return false;
        }
        if (element.selectFirst("main, [role=main], #modgov, .mgContent, h1") != null) {
            return false;
        }
        return ALWAYS_FURNITURE.matcher(names).find() || isMostlyLinks(element);
    }

    private static boolean isMostlyLinks(Element element) {
        var links = element.select("a").stream().mapToInt(HtmlContent::length).sum();
        var all = length(element);
        return all == 0 || links >= MOSTLY_LINKS * all;
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
