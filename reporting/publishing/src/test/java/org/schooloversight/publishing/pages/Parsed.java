package org.schooloversight.publishing.pages;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.schooloversight.publishing.HtmlPages;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Cell;

/** Reads pages as a browser does. */
final class Parsed {
    static final HtmlPages.Site SITE = new HtmlPages.Site() {
        @Override
        public Optional<String> address(Cell.Link link) {
            return link.equals(HostileReport.TO_SCHOOL) ? Optional.of("school-100001.html") : Optional.empty();
        }

        @Override
        public Optional<String> home() {
            return Optional.of("index.html");
        }
    };

    private Parsed() {}

    static Document page(Release release) {
        return html(HtmlPages.page(release, SITE));
    }

    /** Parses strictly enough that a tag that is not closed, or a character that need be escaped, is found. */
    static Document html(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Document parsed = Jsoup.parse(page, "", parser);
        if (!parser.getErrors().isEmpty()) {
            throw new AssertionError(parser.getErrors().toString());
        }
        return parsed;
    }

    static List<String> texts(Element within, String selector) {
        return within.select(selector).eachText();
    }
}
