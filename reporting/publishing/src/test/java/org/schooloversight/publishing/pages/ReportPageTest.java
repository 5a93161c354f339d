package org.schooloversight.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.publishing.pages.Parsed.texts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Check;
import org.schooloversight.publishing.HtmlPages;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.DisclosureRules;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;

class ReportPageTest {
    private final Document page = Parsed.page(HostileReport.release());

    @Test
    void theTopSaysWhatItIsForWhomAndOfWhen() {
        assertThat(page.title())
                .isEqualTo("Everything " + HostileReport.SCRIPT + " – Made-up Council " + HostileReport.QUOTES);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(texts(page, "h1"))
                .containsExactly("Made-up Council " + HostileReport.QUOTES + " Everything " + HostileReport.SCRIPT);
        assertThat(texts(page, "dl dt, dl dd"))
                .containsExactly(
                        "About",
                        "Made-up Council " + HostileReport.QUOTES,
                        "For",
                        "officers of the authority",
                        "As of",
                        "Monday 7 September 2026",
                        "With what was known by",
                        "Monday 31 August 2026");
    }

    @Test
    void headingsDescendOneStepAtATime() {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void everyPartIsInTheContents() {
        assertThat(texts(page, "nav[aria-labelledby=contents] a"))
                .isEqualTo(texts(page, "main section > h2"))
                .contains("Values", "Dates", "Reasons", "What this rests on");
    }

    @Test
    void everyIdIsUniqueAndEveryLinkWithinThePageLeadsSomewhere() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .isNotEmpty()
                .allSatisfy(named -> assertThat(ids).contains(named.split(" ", -1)));
        assertThat(page.selectFirst("a").text()).isEqualTo("Skip to main content");
    }

    @Test
    void nothingIsLoadedAndNothingIsRun() {
        assertThat(page.select("script, img, iframe, object, embed, form, input, base, audio, video, image, use"))
                .isEmpty();
        assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
        assertThat(page.select("[src], [srcset], [style], [onload], [onerror], [onclick]"))
                .isEmpty();
        assertThat(page.select("[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.equals("data:,") || href.matches("[a-z0-9-]+\\.html"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void theStylesAreSmallAndHaveNeitherFontNorCrown() {
        String styles = page.select("style").first().data();
        assertThat(styles.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(10_000, 40_000);
        assertThat(styles)
                .contains("The MIT License", ".govuk-table{", ".govuk-skip-link", ".govuk-link:focus{", "@media print")
                .doesNotContain("@font-face", "GDS", "url(", "@import", "crown", "crest");
    }

    @Test
    void aTableNamesItsRowsAndColumns() {
        assertThat(page.select("table")).hasSize(10).allSatisfy(table -> {
            assertThat(table.select("> caption").text()).startsWith("Table ");
            assertThat(table.select("> thead > tr > *")).allMatch(head -> head.is("th[scope=col]"));
            assertThat(table.select("> tbody > tr > *:first-child:not([colspan])"))
                    .allMatch(cell -> cell.is("th[scope=row]"));
        });
        Element values = page.getElementById("table-every-value");
        assertThat(values.select("thead th")).hasSize(8);
        assertThat(texts(values, "thead th.so-n")).containsExactly("Per cent", "Change", "Pupils", "Cost", "Rate");
        assertThat(values.parent().attributes().asList().stream().map(Object::toString))
                .contains("role=\"region\"", "tabindex=\"0\"", "aria-labelledby=\"table-every-value-caption\"");
        assertThat(texts(values, ".so-total > *:first-child")).containsExactly("All schools");
        assertThat(texts(page, "#table-no-rows tbody")).containsExactly("There is nothing to show in this table.");
        // disclosure leaves out a table of which nothing is left
        assertThat(page.getElementById("table-no-columns")).isNull();
    }

    @Test
    void valuesAreWrittenOut() {
        Element values = page.clone().getElementById("table-every-value");
        values.select("a.so-why").remove();
        assertThat(texts(values, "tbody tr:eq(0) > *"))
                .containsExactly(
                        "Oak & Elm School",
                        "Good",
                        "73.5%",
                        "-2.5 points",
                        "1,234",
                        "£18,130,000",
                        "1.25 per 100",
                        "Monday 7 September 2026");
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        assertThat(texts(page.getElementById("table-every-value"), ".so-absent"))
                .containsExactly(
                        "not inspected since it opened",
                        "not published",
                        "not applicable",
                        "withheld",
                        "not known",
                        HostileReport.SCRIPT,
                        "not added");
    }

    @Test
    void aFigureLeadsToItsReasonsAndBack() {
        assertThat(page.select("a.so-why")).isNotEmpty().allSatisfy(mark -> {
            Element note = page.selectFirst(mark.attr("href"));
            assertThat(note.select(".so-back a").eachAttr("href")).contains("#" + mark.id());
            assertThat(mark.attr("aria-label")).startsWith("Why ").endsWith(": reasons " + mark.text());
        });
        Element values = page.getElementById("table-every-value");
        assertThat(values.select("a.so-why").eachAttr("aria-label"))
                .containsExactly(
                        "Why Good: reasons 1",
                        "Why 73.5%: reasons 2",
                        "Why -2.5 points: reasons 2",
                        "Why Monday 7 September 2026: reasons 1");
        assertThat(values.select("a.so-why").eachAttr("href"))
                .containsExactly("#reasons-1", "#reasons-2", "#reasons-2", "#reasons-1");
        assertThat(texts(page.getElementById("reasons-1"), "p"))
                .containsExactly(
                        "The grade is \"Good\".",
                        "Evidence: inspections.csv, row 7; letter <1>",
                        "Under: Some <b>Act</b> 1998, section 1(1)(a) (Act)",
                        "Both results are below the floor & stay so.",
                        "Back to table 1: Oak & Elm School, Words; table 1: Oak & Elm School, Inspected");
    }

    @Test
    void anAcademicYearIsKeptWhole() {
        Document parsed = Parsed.page(HostileReport.released(HostileReport.named("Report 2018-19")
                .addParts(new Part(
                        "p", "Part", List.of(Block.read("From 2014-15, not 2018-190 nor 2020-08-31, to 2018-19."))))
                .build()));
        assertThat(texts(parsed, "h1 .so-whole")).containsExactly("2018-19");
        assertThat(texts(parsed, "#part-p .so-whole")).containsExactly("2014-15", "2018-19");
        assertThat(parsed.selectFirst("#part-p > p").wholeText())
                .isEqualTo("From 2014-15, not 2018-190 nor 2020-08-31, to 2018-19.");
    }

    @Test
    void clausesOfReasonsInARowAreSaidOnce() {
        Reason first = new Reason("It is low.", List.of(HostileReport.CITED), List.of("a.csv, line 1"));
        Reason second = new Reason("It is falling.", List.of(HostileReport.CITED), List.of());
        Block.Table table = new Block.Table(
                "t",
                "Table",
                List.of(Column.ofWords("name", "Name"), Column.ofWords("answer", "Answer")),
                List.of(Row.of(List.of(
                        Cell.of("Oak School"),
                        Cell.of("a text that is too long to be read out once more")
                                .because(List.of(first, second, HostileReport.SHARED))))),
                List.of(),
                Sensitivity.OPEN);
        Document parsed = Parsed.page(HostileReport.released(HostileReport.named("Report")
                .addParts(new Part("p", "Part", List.of(table)))
                .build()));
        assertThat(texts(parsed, "#reasons-1 p"))
                .containsExactly(
                        "It is low.",
                        "Evidence: a.csv, line 1",
                        "It is falling.",
                        "Under, for the 2 reasons above: Some <b>Act</b> 1998, section 1(1)(a) (Act)",
                        "Both results are below the floor & stay so.",
                        "Back to table 1: Oak School, Answer");
        assertThat(parsed.select("a.so-why").attr("aria-label")).isEqualTo("Why Oak School, Answer: reasons 1");
    }

    @Test
    void aNoteOfManyFiguresLeadsBackToTheFirstFew() {
        Document long_ = Parsed.page(HostileReport.released(TypicalReport.about(40)));
        assertThat(texts(long_, "#reasons-6 .so-back a")).hasSize(5);
        assertThat(texts(long_, "#reasons-6 .so-back").get(0)).endsWith("; and 97 more");
    }

    @Test
    void aLinkIsDrawnOnlyIfTheSetHasThePage() {
        assertThat(page.select("a[href=school-100001.html]")).hasSize(1 + HostileReport.TEXTS.size());
        assertThat(texts(page, "#table-every-value tbody tr:eq(1) th:not(:has(a))"))
                .containsExactly("Ash School");
        assertThat(texts(page, "nav[aria-label=Breadcrumb] a[href=index.html]")).containsExactly("All reports");

        Document alone = Parsed.html(HtmlPages.page(HostileReport.release(), HtmlPages.Site.ALONE));
        assertThat(alone.select("a:not([href^=#])")).isEmpty();
    }

    @Test
    void datesAreInOrderAndInEnglish() {
        assertThat(texts(page, "#dates-table tbody th"))
                .containsExactly("Sooner", "Finished", "Dropped", "Later " + HostileReport.SCRIPT);
        assertThat(texts(page, "#dates-table tbody td:not(:has(a))"))
                .contains("Monday 7 September 2026", "Not known yet: this day is safe, it may be later", "None")
                .contains("Due on this day", "14 days before, 1 day before, on the day", "Done", "No longer due");
        assertThat(texts(page, "#dates-table tbody td:has(a)")).contains("Wednesday 7 October 2026 9");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void whatIsWithheldAndWhatItRestsOnStandAtTheEnd(Audience audience) {
        Release release = Disclosure.by(new DisclosureRules(6, false, Check.unchecked("a rule that was made up")))
                .release(TypicalReport.about(3), audience);
        Document parsed = Parsed.page(release);
        assertThat(texts(parsed, "#withheld p")).isEqualTo(release.withheld());
        assertThat(texts(parsed, "#rests-on li"))
                .isEqualTo(release.report().restsOn())
                .isNotEmpty();
        assertThat(texts(parsed, ".so-header__audience")).containsExactly("For " + audience.words());
    }

    @Test
    void theSameReleaseGivesTheSameBytesAnywhere() {
        String first = HtmlPages.page(HostileReport.release(), Parsed.SITE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(HtmlPages.page(HostileReport.release(), Parsed.SITE)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
