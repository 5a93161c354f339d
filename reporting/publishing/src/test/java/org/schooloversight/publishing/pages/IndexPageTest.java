package org.schooloversight.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.publishing.pages.Parsed.texts;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.schooloversight.publishing.HtmlPages;
import org.schooloversight.reporting.document.Report;

class IndexPageTest {
    private static HtmlPages.Entry entry(Report report, String address) {
        return new HtmlPages.Entry(HostileReport.released(report), address);
    }

    private static Document index(HtmlPages.Entry... entries) {
        return Parsed.html(
                HtmlPages.index(new HtmlPages.Contents("All <reports>", "Made-up Council", List.of(entries))));
    }

    @Test
    void schoolsAreInATableByName() {
        Document page = index(
                entry(TypicalReport.aboutOne(2), "c.html"),
                entry(TypicalReport.aboutOne(0), "a.html"),
                entry(TypicalReport.aboutOne(1), "b.html"));
        assertThat(texts(page, "#kind-school tbody tr"))
                .containsExactly(
                        "Ash Lane Primary School 100001",
                        "Beech Park Primary School 100002",
                        "St Bede's Primary School 100003");
        assertThat(page.select("#kind-school tbody a").eachAttr("href")).containsExactly("a.html", "b.html", "c.html");
        assertThat(texts(page, "#kind-school h2")).containsExactly("School report, one for each school");
    }

    @Test
    void otherReportsAreLinksThatSayWhatTheyCover() {
        Document page = index(
                entry(HostileReport.report(), "everything.html"), entry(TypicalReport.about(3), "attainment.html"));
        assertThat(texts(page, "#reports h3"))
                .containsExactly("Everything " + HostileReport.SCRIPT, "Attainment at the end of primary school");
        assertThat(texts(page, ".so-report__covers").get(1)).isEqualTo("The overall picture; School by school");
        assertThat(page.select("h1").text()).isEqualTo("Made-up Council All <reports>");
    }

    @Test
    void theDateStandsAtTheTopIfAllReportsHaveOne() {
        assertThat(texts(index(entry(TypicalReport.about(1), "a.html")), "dd"))
                .containsExactly("Made-up Council", "officers of the authority", "Monday 7 September 2026");
        assertThat(texts(index(entry(TypicalReport.about(1), "a.html"), entry(HostileReport.report(), "b.html")), "dd"))
                .containsExactly("Made-up Council", "officers of the authority");
    }

    @Test
    void aSetOfNothingSaysSo() {
        assertThat(texts(index(), "main p")).containsExactly("There is no report in this set.");
    }

    @Test
    void anAddressThatWouldRunIsNoLink() {
        Document page = index(entry(TypicalReport.about(1), "javascript:alert(1)"));
        assertThat(page.select("[href^=javascript]")).isEmpty();
    }
}
