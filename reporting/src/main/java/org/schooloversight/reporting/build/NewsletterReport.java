package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.Newsletter;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.partnership.Commission;
import org.schooloversight.triggers.partnership.Offer;
import org.schooloversight.triggers.partnership.PlacedStage;

/** Lays out the termly newsletter of a partnership, which all schools may read. */
public final class NewsletterReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("newsletter");

    private NewsletterReport() {}

    /**
     * Lays out the newsletter.
     *
     * @param news  what is told, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, open to all, not null
     */
    public static Report report(Newsletter news, ReportHead head) {
        return Report.builder()
                .id(ID)
                .title("Newsletter, " + DayWords.all(news.term()))
                .subject(head.subject())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addParts(
                        new Part("dates", "Dates of the term", dates(news)),
                        new Part(
                                "told",
                                "What commissioned work told",
                                told(news, head.asOf().effectiveOn())),
                        new Part("offers", "Help that schools can turn to", List.of(offers(news))))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static List<Block> dates(Newsletter news) {
        List<String> dates = news.stages().stream()
                .sorted(Comparator.comparing(PlacedStage::days, DaySpan.BY_EARLIEST))
                .map(each -> Phrases.title(each.stage().title()) + ": " + DayWords.all(each.days()) + ".")
                .toList();
        return List.of(dates.isEmpty() ? Block.read("No date is known.") : open(dates));
    }

    private static List<Block> told(Newsletter news, LocalDate day) {
        List<String> told = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Commission each : news.commissions()) {
            each.reports().stream()
                    .filter(report -> news.isInTerm(report.on()) && !report.on().isAfter(day))
                    .forEach(report -> {
                        String on = Phrases.title(each.title()) + ", " + EnglishDates.full(report.on());
                        told.add(on + ".");
                        words.add(on + ": " + report.told());
                    });
        }
        // what was told is free text that nobody has looked through for what is about a school or a person
        return told.isEmpty()
                ? List.of(Block.read("Nothing was told this term."))
                : List.of(open(told), inConfidence(words));
    }

    private static Block offers(Newsletter news) {
        return open(
                "offers",
                "Offers",
                List.of(
                        Column.ofWords("offer", "Offer"),
                        Column.ofWords("gives", "Gives"),
                        Column.ofWords("for", "For"),
                        Column.ofWords("answers", "Answers"),
                        Column.ofWords("reached", "Reached by")),
                news.offers().stream().map(NewsletterReport::offer).toList());
    }

    private static Row offer(Offer each) {
        List<String> whom = new ArrayList<>();
        each.phases().forEach(phase -> whom.add(plain(phase)));
        each.statuses().forEach(status -> whom.add(plain(status)));
        return Row.of(List.of(
                Cell.of(Phrases.title(each.title()))
                        .because(SupportPieces.because(SupportPieces.checked(each.check()), each.cites())),
                Cell.of(Phrases.of(each.gives())),
                all(whom, "all schools"),
                all(each.answers(), "no trigger in particular"),
                Cell.of(each.reachedBy())));
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
