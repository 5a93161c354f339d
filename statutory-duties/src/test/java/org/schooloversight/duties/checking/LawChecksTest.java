package org.schooloversight.duties.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.DutyId;
import org.schooloversight.duties.intervention.InterventionLaw;
import org.schooloversight.duties.schedule.CalendarBook;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.duties.schedule.DutySettings;
import org.schooloversight.duties.schedule.Kit;

class LawChecksTest {

    private static final LawEntry OPEN = first(false);
    private static final LawEntry CHECKED = first(true);

    private static LawEntry first(boolean checked) {
        return Law.ENTRIES.all().stream()
                .filter(each ->
                        each.id().value().startsWith("duty/") && each.check().isChecked() == checked)
                .findFirst()
                .orElseThrow();
    }

    private static Duty duty(DutyCatalogue catalogue, LawEntry entry) {
        return catalogue
                .duty(DutyId.of(entry.id().value().substring("duty/".length())))
                .orElseThrow();
    }

    private static CheckStanding standing(LawEntry entry, LawCheck... checks) {
        return LawChecks.of(List.of(checks)).review(Law.ENTRIES).entries().stream()
                .filter(each -> each.entry().equals(entry))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    void anEntryStandsWhereTheCheckOfThatVeryWordingPutIt() {
        assertThat(standing(OPEN)).isEqualTo(CheckStanding.OPEN);
        assertThat(standing(CHECKED)).isEqualTo(CheckStanding.CHECKED_BY_LIBRARY);
        assertThat(standing(OPEN, Law.agrees(OPEN))).isEqualTo(CheckStanding.CONFIRMED);
        assertThat(standing(CHECKED, Law.differs(CHECKED, "the period is six weeks")))
                .isEqualTo(CheckStanding.DIFFERS);
        assertThat(standing(OPEN, Law.ofAnotherWording(Law.agrees(OPEN)))).isEqualTo(CheckStanding.LAPSED);
        assertThat(standing(OPEN, Law.ofAnotherWording(Law.differs(OPEN, "x")))).isEqualTo(CheckStanding.LAPSED);
    }

    @Test
    void whatWasNotDecidedLeavesTheEntryWhereItWas() {
        LawCheck blank = new LawCheck(
                OPEN.id(), OPEN.fingerprint(), LawCheck.Outcome.NOT_YET, Optional.empty(), "", "", "to ask", 2);
        assertThat(standing(OPEN, blank)).isEqualTo(CheckStanding.OPEN);
        assertThat(standing(OPEN, Law.ofAnotherWording(blank))).isEqualTo(CheckStanding.OPEN);
        assertThat(LawChecks.of(List.of(blank)).applyTo(Kit.CATALOGUE)).isSameAs(Kit.CATALOGUE);
    }

    @Test
    void whatIsConfirmedIsCheckedAndSaysByWhom() {
        DutyCatalogue marked = LawChecks.of(List.of(Law.agrees(OPEN))).applyTo(Kit.CATALOGUE);
        assertThat(duty(marked, OPEN).check())
                .isEqualTo(Check.checked(
                        Law.DAY, "the authority's own check, by legal officer, against the revised text of the day"));
        assertThat(marked.sha256()).matches("[0-9a-f]{64}").isNotEqualTo(Kit.CATALOGUE.sha256());
        assertThat(marked.duties()).hasSameSizeAs(Kit.CATALOGUE.duties());
    }

    @Test
    void whatDiffersIsUncheckedAndSaysWhereAndWhatTheLibraryHad() {
        LawCheck differs = Law.differs(CHECKED, "the period is six weeks");
        DutyCatalogue marked = LawChecks.of(List.of(differs)).applyTo(Kit.CATALOGUE);
        assertThat(duty(marked, CHECKED).check().isChecked()).isFalse();
        assertThat(duty(marked, CHECKED).check().basis())
                .contains("found that it differs: the period is six weeks", "on Friday 20 November 2026")
                .contains(CHECKED.check().basis());
    }

    @Test
    void whatHasLapsedOrIsUnknownChangesNothing() {
        LawCheck lapsed = Law.ofAnotherWording(Law.differs(CHECKED, "the period is six weeks"));
        LawCheck unknown = new LawCheck(
                LawEntryId.of("duty/no-such-duty"),
                OPEN.fingerprint(),
                LawCheck.Outcome.AGREES,
                Optional.of(Law.DAY),
                "legal officer",
                "the Act",
                "",
                7);
        LawChecks checks = LawChecks.of(List.of(lapsed, unknown));
        assertThat(checks.applyTo(Kit.CATALOGUE)).isSameAs(Kit.CATALOGUE);
        assertThat(checks.applyTo(Law.INTERVENTION, Kit.CATALOGUE)).isSameAs(Law.INTERVENTION);
        assertThat(checks.review(Law.ENTRIES).unknown()).containsExactly(unknown);
        assertThat(LawChecks.none().review(Law.ENTRIES).unknown()).isEmpty();
    }

    @Test
    void theOrderOfTheRowsDoesNotCountInTheReceipt() {
        LawCheck one = Law.agrees(OPEN);
        LawCheck other = Law.differs(CHECKED, "the bearer");
        assertThat(LawChecks.of(List.of(one, other)).applyTo(Kit.CATALOGUE).sha256())
                .isEqualTo(
                        LawChecks.of(List.of(other, one)).applyTo(Kit.CATALOGUE).sha256())
                .isNotEqualTo(LawChecks.of(List.of(one)).applyTo(Kit.CATALOGUE).sha256());
    }

    /** A rule that counts working days is fully checked only once the meaning of working day is too. */
    @Test
    void aKindOfDayIsCheckedInEveryRuleThatCountsIt() {
        LawEntry clock = Law.ENTRIES.all().stream()
                .filter(each ->
                        each.id().value().startsWith("clock/") && each.says().contains("working day"))
                .filter(each -> unchecked(Kit.CATALOGUE, each).size() == 2)
                .findFirst()
                .orElseThrow();
        DutyCatalogue one = LawChecks.of(List.of(Law.agrees(clock))).applyTo(Kit.CATALOGUE);
        assertThat(unchecked(one, clock)).singleElement().asString().startsWith("the meaning of \"working day\"");
        List<LawCheck> kinds = Law.ENTRIES.all().stream()
                .filter(each -> each.id().value().startsWith("day-kind/"))
                .map(Law::agrees)
                .toList();
        assertThat(unchecked(LawChecks.of(kinds).applyTo(one), clock)).isEmpty();
    }

    private static List<String> unchecked(DutyCatalogue catalogue, LawEntry entry) {
        String[] parts = entry.id().value().split("/", -1);
        LocalDate from = LocalDate.parse(parts[2]);
        return catalogue
                .clock(ClockId.of(parts[1]))
                .flatMap(clock -> clock.versions().on(from))
                .orElseThrow()
                .under(DutySettings.defaults(catalogue).readings())
                .unchecked();
    }

    @Test
    void anAnswerOfAMarkedCatalogueHasAnotherReceiptAndTheSameDay() {
        List<LawCheck> all = Law.ENTRIES.all().stream().map(Law::agrees).toList();
        DutyCatalogue marked = LawChecks.of(all).applyTo(Kit.CATALOGUE);
        ClockAnswer.Runs before = runs(Kit.CATALOGUE);
        ClockAnswer.Runs after = runs(marked);
        assertThat(after.deadline().day()).isEqualTo(before.deadline().day());
        assertThat(after.deadline().provision().unchecked()).isEmpty();
        assertThat(after.receipt().catalogueSha256())
                .isEqualTo(marked.sha256())
                .isNotEqualTo(before.receipt().catalogueSha256());
    }

    private static ClockAnswer.Runs runs(DutyCatalogue catalogue) {
        return (ClockAnswer.Runs)
                DutyScheduler.of(catalogue, DutySettings.defaults(catalogue), CalendarBook.of(Kit.CALENDARS))
                        .answer(
                                ClockId.of("ehc-final-plan"),
                                Occasion.on(LocalDate.of(2026, 9, 7)), // Monday
                                Set.of(),
                                LocalDate.of(2026, 9, 7));
    }

    @Test
    void theLawOfInterventionIsMarkedInEveryPart() {
        List<LawCheck> all = Law.ENTRIES.all().stream().map(Law::agrees).toList();
        LawChecks checks = LawChecks.of(all);
        InterventionLaw marked = checks.applyTo(Law.INTERVENTION, Kit.CATALOGUE);
        assertThat(LawEntries.of(checks.applyTo(Kit.CATALOGUE), marked).all())
                .allSatisfy(each -> assertThat(each.check().isChecked()).isTrue());
        assertThat(marked.sha256()).isNotEqualTo(Law.INTERVENTION.sha256());
    }

    @Test
    void aCheckIsWholeOrNotMade() {
        LawCheck whole = Law.agrees(OPEN);
        for (LawCheck.Outcome outcome : LawCheck.Outcome.values()) {
            assertThatThrownBy(() -> new LawCheck(
                            whole.entry(), whole.fingerprint(), outcome, Optional.empty(), "x", "y", "z", 0))
                    .isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> Law.differs(OPEN, " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a note that does");
        assertThatThrownBy(() -> LawChecks.of(List.of(whole, whole)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("one about each entry");
        assertThat(LawChecks.of(List.of(whole))).hasToString("1 checks");
    }
}
