package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.reporting.document.Absence;

/**
 * How far vulnerable groups of pupils of an authority are from others.
 *
 * @param la  the authority, not null
 * @param latest  the academic year that is reported, not null
 * @param headings  every heading, in order, whether or not there are figures for it, unmodifiable, not null
 */
public record GroupGaps(LaCode la, AcademicYear latest, List<Heading> headings) {

    private static final PupilGroupId ALL = PupilGroupId.of("all");
    private static final String COVERAGE = "-coverage";

    /** Copies the list. */
    public GroupGaps {
        headings = List.copyOf(headings);
    }

    /**
     * A heading.
     *
     * @param topic  the topic, not null
     * @param gaps  the gaps, by measure and group, empty if no figures are given, unmodifiable, not null
     */
    public record Heading(GroupTopic topic, List<GroupGap> gaps) {

        /** Copies the list. */
        public Heading {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Obtains the gaps of an authority. A group is compared with its counterpart where the figure of that is given, such as
     * disadvantaged pupils with those who are not, and with all pupils otherwise.
     *
     * @param figures  the figures of the authority and of England, not null
     * @param catalogue  the measures and groups of pupils, not null
     * @param la  the authority, not null
     * @param latest  the academic year to report, not null
     * @return the gaps, not null
     */
    public static GroupGaps of(AreaFigures figures, MeasureCatalogue catalogue, LaCode la, AcademicYear latest) {
        Maker maker = new Maker(new AreaValues(figures), catalogue, Optional.of(la), latest);
        List<Heading> headings = new ArrayList<>();
        for (GroupTopic topic : GroupTopic.values()) {
            List<GroupTopic.Compared> compared = topic.compared(catalogue.groups());
            headings.add(new Heading(
                    topic,
                    catalogue.measures().stream()
                            .filter(measure -> !measure.id().value().endsWith(COVERAGE))
                            .flatMap(measure -> compared.stream().flatMap(each -> maker.gap(measure, each)))
                            .toList()));
        }
        return new GroupGaps(la, latest, headings);
    }

    private record Maker(AreaValues values, MeasureCatalogue catalogue, Optional<LaCode> la, AcademicYear latest) {

        Stream<GroupGap> gap(Measure measure, GroupTopic.Compared compared) {
            PupilGroupId group = compared.group();
            AcademicYear before = latest.plusYears(-1);
            if (values.find(la, measure, group, latest).isEmpty()
                    && values.find(la, measure, group, before).isEmpty()
                    && values.find(Optional.empty(), measure, group, latest).isEmpty()) {
                return Stream.empty();
            }
            PupilGroupId other = compared.counterpart()
                    .filter(each -> values.known(la, measure, each, latest).isPresent())
                    .orElse(ALL);
            Worked<BigDecimal> gap = gap(la, measure, group, other, latest);
            Worked<BigDecimal> gapBefore = gap(la, measure, group, other, before);
            return Stream.of(new GroupGap(
                    measure,
                    group,
                    catalogue.groupTitle(group),
                    other,
                    catalogue.groupTitle(other),
                    values.value(la, measure, group, latest),
                    values.pupils(la, measure, group, latest),
                    values.value(la, measure, other, latest),
                    gap,
                    gap(Optional.empty(), measure, group, other, latest),
                    values.pupils(la, measure, group, before),
                    gapBefore,
                    movement(measure, gapBefore, gap)));
        }

        private Worked<BigDecimal> gap(
                Optional<LaCode> area, Measure measure, PupilGroupId group, PupilGroupId other, AcademicYear year) {
            Worked<BigDecimal> value = values.value(area, measure, group, year);
            Worked<BigDecimal> against = values.value(area, measure, other, year);
            if (!value.isKnown()) {
                return value.lacking();
            }
            if (!against.isKnown()) {
                return against.lacking();
            }
            AreaFigure own = values.known(area, measure, group, year).orElseThrow();
            BigDecimal gap = values.difference(
                    own, values.known(area, measure, other, year).orElseThrow());
            List<Reason> reasons = new ArrayList<>(value.reasons());
            reasons.addAll(against.reasons());
            reasons.add(AreaValues.reason("The first less the second, the figure for " + catalogue.groupTitle(other)
                    + ", is " + MeasureUnits.differenceWords(measure, gap) + "."));
            return Worked.of(gap, reasons);
        }

        /** The reasons name no figure: where the figures of a small group are withheld, this may still be read. */
        private Worked<GroupGap.Movement> movement(Measure measure, Worked<BigDecimal> before, Worked<BigDecimal> now) {
            if (!before.isKnown() || !now.isKnown()) {
                return Worked.none(
                        Absence.NOT_KNOWN,
                        "not known",
                        List.of(AreaValues.reason(
                                "The gap is not known for both " + latest.plusYears(-1) + " and " + latest + ".")));
            }
            List<Reason> reasons = new ArrayList<>();
            reasons.add(AreaValues.reason("The gap for " + latest + " is held against the one for "
                    + latest.plusYears(-1) + ", as far as both were published."));
            AreaValues.seriesYear(measure, latest)
                    .flatMap(SeriesYear::broken)
                    .ifPresent(why -> reasons.add(new Reason(
                            "In " + latest + ", " + why + "; the gaps are compared all the same.",
                            measure.cites(),
                            List.of())));
            return Worked.of(
                    GroupGap.Movement.between(
                            before.value().orElseThrow(), now.value().orElseThrow()),
                    reasons);
        }
    }
}
