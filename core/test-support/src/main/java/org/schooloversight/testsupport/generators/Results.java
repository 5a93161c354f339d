package org.schooloversight.testsupport.generators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/**
 * Makes one published figure for tests. Unless the test says otherwise it is for all pupils, with the most settled status that
 * its series documents, published on the documented day.
 */
public final class Results {

    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();

    private final MeasureId measure;
    private final AcademicYear year;
    private Urn urn = Schools.URN;
    private PupilGroupId group = PupilGroupId.of("all");
    private Figure figure = new Figure.None(Withheld.BLANK, "");
    private Optional<ResultStatus> status = Optional.empty();
    private OptionalInt pupils = OptionalInt.empty();
    private Optional<LocalDate> published = Optional.empty();
    private String source = "results.csv";
    private int line = 2;

    private Results(MeasureId measure, AcademicYear year) {
        this.measure = measure;
        this.year = year;
    }

    /** Begins with a figure that is left blank. */
    public static Results of(String measure, String year) {
        return new Results(MeasureId.of(measure), AcademicYear.parse(year));
    }

    /** Gives it a value. */
    public Results value(String value) {
        figure = new Figure.Value(new BigDecimal(value), Optional.empty());
        return this;
    }

    /** Gives it a value with confidence limits. */
    public Results value(String value, String lower, String upper) {
        figure = new Figure.Value(
                new BigDecimal(value), Optional.of(new Figure.Limits(new BigDecimal(lower), new BigDecimal(upper))));
        return this;
    }

    /** Withholds the value. */
    public Results withheld(Withheld reason) {
        figure = new Figure.None(reason, "SUPP");
        return this;
    }

    /** States how many pupils it is about. */
    public Results pupils(int number) {
        pupils = OptionalInt.of(number);
        return this;
    }

    /** Makes it about a group of pupils. */
    public Results group(String id) {
        group = PupilGroupId.of(id);
        return this;
    }

    /** Says how settled it is. */
    public Results status(ResultStatus each) {
        status = Optional.of(each);
        return this;
    }

    /** Has it published on a day. */
    public Results published(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Puts it under a number that the school had. */
    public Results under(Urn number) {
        urn = number;
        return this;
    }

    /** Says where it stands. */
    public Results source(String file, int row) {
        source = file;
        line = row;
        return this;
    }

    /** Builds the figure. */
    public MeasuredResult build() {
        ResultStatus settled = status.orElseGet(this::mostSettled);
        Publication.Basis basis = published.isPresent() ? Publication.Basis.STATED : Publication.Basis.SERIES;
        LocalDate day = published
                .or(() -> MEASURES.publishedOn(measure, year, settled))
                .orElseThrow(() -> new AssertionError("no documented day: " + measure + " " + year + " " + settled));
        return new MeasuredResult(
                urn,
                measure,
                group,
                year,
                figure,
                pupils,
                settled,
                new Provenance(source, line, new Publication(day, basis)));
    }

    private ResultStatus mostSettled() {
        return MEASURES.require(measure).series().stream()
                .filter(each -> each.year().equals(year))
                .map(SeriesYear::published)
                .flatMap(days -> days.keySet().stream())
                .max(ResultStatus::compareTo)
                .orElse(ResultStatus.FINAL);
    }
}
