package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.StatisticalNeighbours;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.reporting.model.MeasureStanding.Against;

/**
 * How the pupils of an authority did, stage by stage, against England, the years before and other authorities.
 *
 * @param la  the authority, not null
 * @param latest  the academic year that is reported, not null
 * @param neighbours  its statistical neighbours, empty if none are given, not null
 * @param stages  every stage, in order, with every measure of the catalogue that belongs to it, unmodifiable, not null
 */
public record AttainmentProfile(
        LaCode la, AcademicYear latest, Optional<StatisticalNeighbours> neighbours, List<Stage> stages) {

    private static final PupilGroupId ALL = PupilGroupId.of("all");

    /** Copies the list. */
    public AttainmentProfile {
        stages = List.copyOf(stages);
    }

    /**
     * A stage.
     *
     * @param stage  the stage, not null
     * @param measures  how the authority stands, measure by measure: for all pupils, and then for each group of them that a source
     *     gives a place among authorities, unmodifiable, not null
     */
    public record Stage(KeyStage stage, List<MeasureStanding> measures) {

        /** Copies the list. */
        public Stage {
            measures = List.copyOf(measures);
        }
    }

    /**
     * Obtains a profile. Figures are compared and ranked as they were published; nothing is estimated.
     *
     * @param figures  the figures of the authority, of England and of other authorities, not null
     * @param catalogue  the measures and groups of pupils, not null
     * @param la  the authority, not null
     * @param neighbours  its statistical neighbours, empty if none are given, not null
     * @param latest  the academic year to report, not null
     * @return the profile, not null
     */
    public static AttainmentProfile of(
            AreaFigures figures,
            MeasureCatalogue catalogue,
            LaCode la,
            Optional<StatisticalNeighbours> neighbours,
            AcademicYear latest) {
        Maker maker = new Maker(new AreaValues(figures), catalogue, la, neighbours, latest);
        List<Stage> stages = new ArrayList<>();
        for (KeyStage stage : KeyStage.values()) {
            List<MeasureStanding> measures = catalogue.measures().stream()
                    .filter(measure -> KeyStage.of(measure).equals(Optional.of(stage)))
                    .flatMap(measure -> maker.standings(measure).stream())
                    .toList();
            stages.add(new Stage(stage, measures));
        }
        return new AttainmentProfile(la, latest, neighbours, stages);
    }

    private record Maker(
            AreaValues values,
            MeasureCatalogue catalogue,
            LaCode la,
            Optional<StatisticalNeighbours> neighbours,
            AcademicYear latest) {

        List<MeasureStanding> standings(Measure measure) {
            List<MeasureStanding> standings = new ArrayList<>();
            standings.add(standing(measure, ALL));
            catalogue.groups().stream()
                    .filter(group -> !group.equals(ALL) && hasPlace(measure, group))
                    .forEach(group -> standings.add(standing(measure, group)));
            return standings;
        }

        private boolean hasPlace(Measure measure, PupilGroupId group) {
            return values.find(Optional.of(la), measure, group, latest)
                    .filter(figure ->
                            figure.rank().isPresent() || figure.quarter().isPresent())
                    .isPresent();
        }

        private MeasureStanding standing(Measure measure, PupilGroupId group) {
            Optional<AreaFigure> own = values.find(Optional.of(la), measure, group, latest);
            Optional<AreaFigure> england = values.find(Optional.empty(), measure, group, latest);
            Worked<BigDecimal> value = values.value(Optional.of(la), measure, group, latest);
            Worked<BigDecimal> national = values.value(Optional.empty(), measure, group, latest);
            AgainstEngland compared = new AgainstEngland(values, measure, own, england, value, national);
            Worked<Against> against = compared.against();
            Places places = new Places(values, la, measure, group);
            return new MeasureStanding(
                    measure,
                    group,
                    catalogue.groupTitle(group),
                    values.pupils(Optional.of(la), measure, group, latest),
                    value,
                    national,
                    compared.difference(),
                    against,
                    compared.side(against),
                    compared.significance(),
                    new Trends(values, la, measure, group).trend(latest),
                    places.placing(latest),
                    places.neighbourhood(neighbours, latest));
        }
    }
}
