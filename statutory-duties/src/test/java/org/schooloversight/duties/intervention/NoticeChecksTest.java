package org.schooloversight.duties.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.duties.intervention.Intervener.LOCAL_AUTHORITY;
import static org.schooloversight.duties.intervention.Intervener.SECRETARY_OF_STATE;
import static org.schooloversight.duties.intervention.NoticeKind.PAY_AND_CONDITIONS;
import static org.schooloversight.duties.intervention.NoticeKind.PERFORMANCE_AND_SAFETY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.school.School;

/** What a warning notice must state and whom it goes to. */
class NoticeChecksTest {

    private static final School COMMUNITY = Situation.school("Community school", "");

    private static Set<NoticePartId> parts(String... ids) {
        return Stream.of(ids).map(NoticePartId::of).collect(Collectors.toSet());
    }

    private static NoticeDraft draft(NoticeKind kind, Intervener by, String on, Set<NoticePartId> states) {
        return new NoticeDraft(kind, by, LocalDate.parse(on), Optional.empty(), states, parts());
    }

    private static List<String> ids(List<NoticeForm.Part> parts) {
        return parts.stream().map(each -> each.id().value()).toList();
    }

    @Test
    void aNoticeThatStatesAllAndIsCopiedToAllIsComplete() {
        NoticeDraft draft = new NoticeDraft(
                PERFORMANCE_AND_SAFETY,
                LOCAL_AUTHORITY,
                LocalDate.of(2027, 1, 4), // Monday
                Optional.of(LocalDate.of(2027, 2, 1)), // Monday
                parts("matters", "required-action", "compliance-period", "proposed-action"),
                parts("head-teacher", "secretary-of-state"));
        NoticeCheck check = Situation.DOOR.check(draft, COMMUNITY);

        assertThat(check.isComplete()).isTrue();
        assertThat(check.reasons()).isEmpty();
        assertThat(check.notices()).anyMatch(each -> each.startsWith("Not checked"));
    }

    @Test
    void whatIsMissingIsNamedWithItsCitation() {
        NoticeCheck check = Situation.DOOR.check(
                draft(PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, "2027-01-04", parts("matters")), COMMUNITY);

        assertThat(check.isComplete()).isFalse();
        assertThat(check.canBeGiven()).isTrue();
        assertThat(ids(check.contents())).containsExactly("required-action", "compliance-period", "proposed-action");
        assertThat(ids(check.copies())).containsExactly("head-teacher", "secretary-of-state");
        assertThat(check.reasons())
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.cites()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Community school, '', head-teacher;secretary-of-state",
        "Voluntary aided school, Church of England, head-teacher;diocesan-authority;secretary-of-state",
        "Voluntary aided school, Roman Catholic, head-teacher;diocesan-authority;secretary-of-state",
        "Voluntary aided school, Jewish, head-teacher;foundation-governors-appointer;secretary-of-state",
        "Foundation school, '', head-teacher;foundation-governors-appointer;secretary-of-state",
        "Community special school, '', head-teacher;secretary-of-state"
    })
    void whoGetsACopyDependsOnTheSchool(String type, String character, String copies) {
        NoticeCheck check = Situation.DOOR.check(
                draft(PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, "2027-01-04", parts()),
                Situation.school(type, character));

        assertThat(String.join(";", ids(check.copies()))).isEqualTo(copies);
    }

    @Test
    void aNoticeOfTheSecretaryOfStateGoesToTheAuthority() {
        NoticeCheck check = Situation.DOOR.check(
                draft(PERFORMANCE_AND_SAFETY, SECRETARY_OF_STATE, "2027-01-04", parts()), COMMUNITY);

        assertThat(ids(check.copies())).containsExactly("head-teacher", "local-authority");
    }

    @Test
    void trap1ANoticeOf2015StatesTheInitialPeriodAndTheRightToRepresentationsAndOneOf2027NeedNot() {
        NoticeCheck then = Situation.DOOR.check(
                draft(PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, "2015-03-02", parts()), COMMUNITY); // Monday
        NoticeCheck now =
                Situation.DOOR.check(draft(PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, "2027-01-04", parts()), COMMUNITY);

        assertThat(ids(then.contents())).contains("initial-period", "right-to-representations");
        assertThat(ids(then.copies())).contains("chief-inspector").doesNotContain("secretary-of-state");
        assertThat(ids(now.contents())).contains("compliance-period").doesNotContain("initial-period");
    }

    @ParameterizedTest
    @CsvSource({
        "PAY_AND_CONDITIONS, SECRETARY_OF_STATE, 2027-01-04, Community school",
        "PERFORMANCE_AND_SAFETY, SECRETARY_OF_STATE, 2015-03-02, Community school",
        "PAY_AND_CONDITIONS, LOCAL_AUTHORITY, 2010-01-11, Community school",
        "PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, 2027-01-04, Academy converter",
        "PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, 2027-01-04, Pupil referral unit"
    })
    void someNoticesCannotBeGiven(NoticeKind kind, Intervener by, String on, String type) {
        NoticeCheck check = Situation.DOOR.check(draft(kind, by, on, parts()), Situation.school(type, ""));

        assertThat(check.canBeGiven()).isFalse();
        assertThat(check.isComplete()).isFalse();
        assertThat(check.reasons()).isNotEmpty();
    }

    @Test
    void aPeriodThatEndsWithTheNoticeIsNone() {
        LocalDate day = LocalDate.of(2027, 1, 4); // Monday
        NoticeDraft draft =
                new NoticeDraft(PAY_AND_CONDITIONS, LOCAL_AUTHORITY, day, Optional.of(day), parts(), parts());

        assertThat(Situation.DOOR.check(draft, COMMUNITY).canBeGiven()).isFalse();
    }
}
