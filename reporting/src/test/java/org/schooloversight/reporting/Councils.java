package org.schooloversight.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Results;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.PolicySettings;

/** Makes up authorities with schools of many sorts, under the programme that comes with the library. */
public final class Councils {

    public static final AsOf DAY = AsOf.on(LocalDate.of(2020, 2, 10)); // Monday
    public static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();
    public static final PupilGroupId ALL = PupilGroupId.of("all");
    public static final ReportHead HEAD =
            new ReportHead("Made-up council", DAY, List.of("Everything here is made up."));

    private static final SupportAssessor ASSESSOR =
            SupportAssessor.of(Answers.POLICY, PolicySettings.defaults(Answers.POLICY), MEASURES);

    private Councils() {}

    /** Sorts of schools, named after what is to become of them. */
    public enum Sort {
        SOUND,
        TARGETED,
        INADEQUATE,
        UNKNOWN,
        ACADEMY,
        SECONDARY,
        INDEPENDENT,
        CLOSED
    }

    public static Portfolio.Member member(Sort sort, int number) {
        Schools made = switch (sort) {
            case ACADEMY -> Schools.primaryAcademy();
            case SECONDARY -> Schools.secondary();
            case INDEPENDENT -> Schools.independent();
            case CLOSED -> Schools.primary().closed("2019-08-31", "Closure"); // Saturday
            default -> Schools.primary();
        };
        School school =
                made.urn(Urn.of(110000 + number)).name("Quillfeather " + number).build();
        Evidences evidence = sort == Sort.UNKNOWN
                ? Evidences.of(school)
                : Evidences.of(school).history().soundResults();
        if (sort == Sort.INADEQUATE) {
            evidence.graded(OverallGrade.INADEQUATE, "2019-10-08"); // Tuesday
        } else if (sort != Sort.UNKNOWN) {
            evidence.graded(OverallGrade.GOOD, "2017-03-14"); // Tuesday
            evidence.ungraded(UngradedOutcome.GRADE_STANDS, "2019-11-12"); // Tuesday
        }
        if (sort == Sort.TARGETED) {
            evidence.judged("leadership-governance", JudgementLevel.CONCERN, "2019-11-05"); // Tuesday
        }
        if (sort != Sort.UNKNOWN) {
            evidence.judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-11-05");
            evidence.add(Results.of("ks2-rwm-expected", "2018-19")
                    .group("disadvantaged")
                    .pupils(4)
                    .withheld(Withheld.SUPPRESSED));
        }
        return new Portfolio.Member(school, evidence.build());
    }

    public static List<Portfolio.Member> of(List<Sort> sorts) {
        List<Portfolio.Member> members = new ArrayList<>();
        for (int i = 0; i < sorts.size(); i++) {
            members.add(member(sorts.get(i), i));
        }
        return members;
    }

    public static Arbitrary<List<Sort>> any() {
        return Arbitraries.of(Sort.class).list().ofMaxSize(12);
    }

    public static Assessment assess(Portfolio.Member member) {
        return ASSESSOR.assess(member.school(), member.evidence(), DAY);
    }

    public static List<Assessment> assess(List<Sort> sorts) {
        return of(sorts).stream().map(Councils::assess).toList();
    }
}
