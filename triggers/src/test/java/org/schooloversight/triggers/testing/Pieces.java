package org.schooloversight.triggers.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Results;
import org.schooloversight.testsupport.generators.Schools;

/** Single pieces of evidence about the school that tests are about, each known on its own day. */
public final class Pieces {

    private static final Timeline<InspectionFramework> FRAMEWORKS = InspectionFrameworks.bundled();

    private Pieces() {}

    private static Provenance known(LocalDate day) {
        return new Provenance("pieces.csv", 2, new Publication(day, Publication.Basis.STATED));
    }

    /** Returns a rating that counts for a year. */
    public static Rating rating(String scale, String value, String madeOn) {
        LocalDate day = LocalDate.parse(madeOn);
        return new Rating(
                Schools.URN,
                ScaleId.of(scale),
                ScaleValue.of(value),
                day,
                day.plusYears(1),
                "adviser",
                "the autumn visit",
                known(day));
    }

    /** Returns the record of a tier that has no end. */
    public static TierRecord placed(String policy, String tier, String from) {
        return tier(policy, tier, TierRecord.Kind.PLACED, from);
    }

    /** Returns the record of an officer's decision that has no end. */
    public static TierRecord overridden(String policy, String tier, String from) {
        return tier(policy, tier, TierRecord.Kind.OVERRIDDEN, from);
    }

    private static TierRecord tier(String policy, String tier, TierRecord.Kind kind, String from) {
        LocalDate day = LocalDate.parse(from);
        return new TierRecord(
                Schools.URN,
                PolicyId.of(policy),
                TierId.of(tier),
                kind,
                "",
                day,
                Optional.empty(),
                "adviser",
                "the autumn visit",
                known(day));
    }

    /** Returns a figure that says how many pupils it is about. */
    public static MeasuredResult about(int pupils, Results results) {
        MeasuredResult result = results.build();
        return new MeasuredResult(
                result.urn(),
                result.measure(),
                result.group(),
                result.year(),
                result.figure(),
                OptionalInt.of(pupils),
                result.status(),
                result.provenance());
    }

    /** Returns an inspection that put the school in a category of concern. */
    public static Inspection inadequate(String date, CategoryOfConcern category) {
        LocalDate day = LocalDate.parse(date);
        return new Inspection.Graded(
                Schools.URN,
                day,
                FRAMEWORKS.on(day).orElseThrow().id(),
                OverallGrade.INADEQUATE,
                Optional.of(category),
                known(day.plusDays(30)));
    }

    /** Returns an inspection with key judgements. */
    public static Inspection judgements(String date, Map<String, OverallGrade> grades) {
        LocalDate day = LocalDate.parse(date);
        return new Inspection.SubJudgements(
                Schools.URN,
                day,
                FRAMEWORKS.on(day).orElseThrow().id(),
                grades,
                Optional.empty(),
                known(day.plusDays(30)));
    }

    /** Returns a report card. */
    public static Inspection card(String date, Map<String, AreaGrade> grades) {
        LocalDate day = LocalDate.parse(date);
        return new Inspection.ReportCard(
                Schools.URN,
                day,
                FRAMEWORKS.on(day).orElseThrow().id(),
                grades,
                Optional.of(true),
                Optional.empty(),
                known(day.plusDays(30)));
    }
}
