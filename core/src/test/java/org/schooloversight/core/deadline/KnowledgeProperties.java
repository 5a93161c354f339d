package org.schooloversight.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.Closure;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;

/**
 * What more or other knowledge does to an answer. Each try makes a calendar of its own, which takes most of the time, so there
 * are few tries, and many questions to each.
 */
class KnowledgeProperties {

    private static final int CALENDARS = RandomCalendars.HOW_MANY - 1;
    private static final Calendars WITHOUT_SCHOOL = MadeUpCalendars.withoutSchool();

    private static final int STEP = 61;

    @Provide
    Arbitrary<List<DeadlineRule>> leaves() {
        return RandomRules.leaves().list().ofSize(12);
    }

    @Provide
    Arbitrary<List<DeadlineRule>> forward() {
        return RandomRules.within()
                .filter(rule -> !countsLongHolidays(rule))
                .list()
                .ofSize(12);
    }

    /** Finds the day for each rule, counted from days some weeks apart. */
    private static List<DaySpan> answers(List<DeadlineRule> rules, LocalDate day, Calendars calendars) {
        List<DaySpan> answers = new ArrayList<>();
        for (DeadlineRule rule : rules) {
            answers.add(rule.resolve(calendars).day(day.plusDays((long) STEP * answers.size())));
        }
        return answers;
    }

    private static void narrows(List<DaySpan> wide, List<DaySpan> narrow) {
        for (int i = 0; i < wide.size(); i++) {
            assertThat(wide.get(i).encloses(narrow.get(i)))
                    .as(wide.get(i) + " encloses " + narrow.get(i))
                    .isTrue();
        }
    }

    private static Calendars calendars(List<TermCalendar> layers) {
        return WITHOUT_SCHOOL.at(SchoolCalendar.of(layers, layers.get(0).id(), WITHOUT_SCHOOL.bankHolidays()));
    }

    private static TermCalendar with(
            TermCalendar layer,
            LocalDate knownUntil,
            List<TermBlock> terms,
            Set<LocalDate> inset,
            List<Closure> closures) {
        return new TermCalendar(
                layer.id(),
                layer.title(),
                layer.source(),
                knownUntil,
                terms,
                inset,
                closures,
                layer.parent(),
                layer.system());
    }

    private static List<TermCalendar> nearest(List<TermCalendar> layers, TermCalendar changed) {
        List<TermCalendar> all = new ArrayList<>(layers);
        all.set(0, changed);
        return all;
    }

    @Property(tries = 60)
    void aClosureNeverBringsADeadlineForward(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -600, max = 1200) int offset,
            @ForAll @IntRange(min = -20, max = 120) int from,
            @ForAll @IntRange(max = 30) int length,
            @ForAll("forward") List<DeadlineRule> rules) {
        RandomCalendars open = RandomCalendars.number(calendar);
        if (open.layers().isEmpty()) {
            return;
        }
        TermCalendar layer = open.layers().get(0);
        LocalDate day = open.day(offset);
        List<Closure> closures = new ArrayList<>(layer.closures());
        closures.add(new Closure(day.plusDays(from), day.plusDays(from + length), "snow"));
        TermCalendar shut = with(layer, layer.knownUntil(), layer.terms(), new TreeSet<>(layer.inset()), closures);
        List<DaySpan> before = answers(rules, day, calendars(open.layers()));
        List<DaySpan> after = answers(rules, day, calendars(nearest(open.layers(), shut)));
        for (int i = 0; i < rules.size(); i++) {
            DaySpan one = before.get(i);
            DaySpan other = after.get(i);
            one.earliest()
                    .ifPresent(
                            earliest -> assertThat(other.isOnOrAfter(earliest)).isTrue());
            other.latest()
                    .ifPresent(latest -> assertThat(one.latest().orElseThrow()).isBeforeOrEqualTo(latest));
        }
    }

    /** Where a long holiday touches the edge of what is known, a closure makes known what was not, so bounds may narrow. */
    private static boolean countsLongHolidays(DeadlineRule rule) {
        return rule instanceof DeadlineRule.Within within
                && within.unit() instanceof CountingUnit.OfKind unit
                && unit.kind().schoolTime() instanceof org.schooloversight.core.calendar.SchoolTime.OutsideLongHolidays;
    }

    @Property(tries = 60)
    void knowingMoreOfTheTermsOnlyNarrowsAnAnswer(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -600, max = 1200) int offset,
            @ForAll @IntRange(max = 600) int less,
            @ForAll("leaves") List<DeadlineRule> rules) {
        RandomCalendars known = RandomCalendars.number(calendar);
        if (known.layers().isEmpty()) {
            return;
        }
        TermCalendar layer = known.layers().get(0);
        TermCalendar cut = with(
                layer,
                layer.knownUntil().minusDays(less),
                layer.terms(),
                new TreeSet<>(layer.inset()),
                layer.closures());
        LocalDate day = known.day(offset);
        narrows(
                answers(rules, day, calendars(nearest(known.layers(), cut))),
                answers(rules, day, calendars(known.layers())));
    }

    @Property(tries = 30)
    void knowingMoreBankHolidaysOnlyNarrowsAnAnswer(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -600, max = 1200) int offset,
            @ForAll @IntRange(min = 2012, max = 2027) int firstYear,
            @ForAll @IntRange(max = 15) int years,
            @ForAll("leaves") List<DeadlineRule> rules) {
        RandomCalendars known = RandomCalendars.number(calendar);
        LocalDate day = known.day(offset);
        BankHolidays fewer = RandomCalendars.known(firstYear, Math.min(2027, firstYear + years));
        narrows(answers(rules, day, of(fewer, known)), answers(rules, day, of(BankHolidayTables.bundled(), known)));
    }

    private static Calendars of(BankHolidays bankHolidays, RandomCalendars calendars) {
        Calendars without = Calendars.of(DayKindTables.bundled(), bankHolidays);
        List<TermCalendar> layers = calendars.layers();
        return layers.isEmpty()
                ? without
                : without.at(SchoolCalendar.of(layers, layers.get(0).id(), bankHolidays));
    }

    @Property(tries = 60)
    void noCertainAnswerRestsOnADayThatIsNotKnown(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -600, max = 1200) int offset,
            @ForAll @IntRange(max = 600) int less,
            @ForAll int seed,
            @ForAll("leaves") List<DeadlineRule> rules) {
        RandomCalendars known = RandomCalendars.number(calendar);
        if (known.layers().isEmpty()) {
            return;
        }
        LocalDate until =
                known.calendars().school().orElseThrow().termsKnownUntil().minusDays(less);
        List<TermCalendar> cut = new ArrayList<>();
        List<TermCalendar> other = new ArrayList<>();
        Random random = new Random(seed);
        for (TermCalendar layer : known.layers()) {
            cut.add(with(layer, until, layer.terms(), new TreeSet<>(layer.inset()), layer.closures()));
            other.add(otherAfter(layer, until, random));
        }
        LocalDate day = known.day(offset);
        List<DaySpan> answers = answers(rules, day, calendars(cut));
        assertThat(answers(rules, day, calendars(other)))
                .as("neither the certain answers nor the bounds of the others")
                .isEqualTo(answers);
    }

    /** Changes INSET days, closures and the ends of blocks after a day, and knows as much as before. */
    private static TermCalendar otherAfter(TermCalendar layer, LocalDate until, Random random) {
        List<TermBlock> terms = new ArrayList<>();
        for (TermBlock block : layer.terms()) {
            LocalDate least = block.firstDay().isAfter(until) ? block.firstDay() : until.plusDays(1);
            LocalDate last = block.lastDay().minusDays(random.nextInt(30));
            boolean unknown = !last.isBefore(least) && AcademicYear.of(last).equals(AcademicYear.of(block.lastDay()));
            last = unknown ? last : block.lastDay();
            terms.add(new TermBlock(block.name(), block.firstDay(), last));
        }
        TreeSet<LocalDate> inset = new TreeSet<>(layer.inset());
        inset.removeIf(day -> day.isAfter(until) && random.nextBoolean());
        inset.add(until.plusDays(1 + random.nextInt(100)));
        List<Closure> closures = new ArrayList<>(layer.closures());
        closures.removeIf(closure -> closure.firstDay().isAfter(until) && random.nextBoolean());
        LocalDate shut = until.plusDays(1 + random.nextInt(100));
        closures.add(new Closure(shut, shut.plusDays(random.nextInt(20)), "other"));
        return with(layer, until, terms, inset, closures);
    }
}
