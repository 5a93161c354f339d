package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.Closure;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.TermCalendarId;
import org.schooloversight.core.calendar.TermSystem;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;

/**
 * Calendars at random, each made from a number: terms of one to four years, in one to three layers, with INSET days and
 * closures, known for more or less of their time, and bank holidays known for all or some of the years.
 */
public final class RandomCalendars {

    /** How many there are; a property asks for one by a number below it. */
    public static final int HOW_MANY = 240;

    private static final BankHolidays ALL = BankHolidayTables.bundled();
    private static final Map<Integer, RandomCalendars> MADE = new ConcurrentHashMap<>();
    private static final Map<Integer, Calendars> WITHOUT_SCHOOL = new ConcurrentHashMap<>();

    private final List<TermCalendar> layers;
    private final Calendars calendars;
    private final NaiveRules naive;

    private RandomCalendars(List<TermCalendar> layers, Calendars calendars) {
        this.layers = layers;
        this.calendars = calendars;
        this.naive = new NaiveRules(calendars.bankHolidays(), layers);
    }

    /** Returns calendars by their number; each eighth has no school. */
    public static RandomCalendars number(int number) {
        return MADE.computeIfAbsent(number, RandomCalendars::make);
    }

    private static RandomCalendars make(int number) {
        Calendars withoutSchool = WITHOUT_SCHOOL.computeIfAbsent(
                number % 4, window -> Calendars.of(DayKindTables.bundled(), bankHolidays(window)));
        if (number % 8 == 7) {
            return new RandomCalendars(List.of(), withoutSchool);
        }
        return of(layers(new Random(number * 7919L)), withoutSchool);
    }

    static RandomCalendars of(List<TermCalendar> layers, Calendars withoutSchool) {
        return new RandomCalendars(
                layers, withoutSchool.at(SchoolCalendar.of(layers, layers.get(0).id(), withoutSchool.bankHolidays())));
    }

    private static BankHolidays bankHolidays(int window) {
        return switch (window) {
            case 0, 1 -> ALL;
            case 2 -> known(2015, 2024);
            default -> known(2021, 2023);
        };
    }

    /** Returns the bank holidays as if they were known for fewer years. */
    static BankHolidays known(int firstYear, int lastYear) {
        Map<LocalDate, String> titles = new TreeMap<>(ALL.titles());
        titles.keySet().removeIf(day -> day.getYear() < firstYear || day.getYear() > lastYear);
        LocalDate until = LocalDate.of(lastYear, 12, 31);
        return new BankHolidays(LocalDate.of(firstYear, 1, 1), until, titles, until, Map.of());
    }

    /** Returns the layers, nearest to the school first, empty if there is no school. */
    public List<TermCalendar> layers() {
        return layers;
    }

    /** Returns what the library counts by. */
    public Calendars calendars() {
        return calendars;
    }

    NaiveRules naive() {
        return naive;
    }

    /** Returns a day near the time that the calendars know, or somewhat before or after it. */
    public LocalDate day(int offset) {
        LocalDate first = layers.isEmpty()
                ? LocalDate.of(2026, 9, 1)
                : layers.get(layers.size() - 1).terms().get(0).firstDay();
        return first.plusDays(offset);
    }

    @Override
    public String toString() {
        return calendars + " " + layers;
    }

    private static List<TermCalendar> layers(Random random) {
        int firstYear = 2006 + random.nextInt(26);
        int years = 1 + random.nextInt(4);
        int depth = 1 + random.nextInt(3);
        Optional<TermSystem> system = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(random.nextBoolean() ? TermSystem.THREE : TermSystem.SIX);
        List<TermCalendar> layers = new ArrayList<>();
        for (int i = depth - 1; i >= 0; i--) {
            boolean furthest = i == depth - 1;
            List<TermBlock> terms = new ArrayList<>();
            for (int year = firstYear; year < firstYear + years; year++) {
                if (furthest || random.nextInt(3) == 0) {
                    int blocks = system.equals(Optional.of(TermSystem.THREE)) ? 6 : 4 + random.nextInt(3);
                    terms.addAll(blocks(random, year, blocks));
                }
            }
            if (depth == 1 && random.nextInt(3) == 0) {
                terms = new ArrayList<>(terms.subList(0, terms.size() - 1 - random.nextInt(3)));
            }
            layers.add(0, layer(random, i, furthest, terms, firstYear, firstYear + years, system));
        }
        return List.copyOf(layers);
    }

    private static TermCalendar layer(
            Random random,
            int place,
            boolean furthest,
            List<TermBlock> terms,
            int firstYear,
            int endYear,
            Optional<TermSystem> system) {
        TreeSet<LocalDate> inset = new TreeSet<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            if (!terms.isEmpty() && random.nextInt(3) > 0) {
                TermBlock block = terms.get(random.nextInt(terms.size()));
                inset.add(random.nextBoolean() ? block.firstDay() : block.lastDay());
            } else {
                inset.add(any(random, firstYear, endYear));
            }
        }
        List<Closure> closures = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate first = any(random, firstYear, endYear);
            closures.add(new Closure(first, first.plusDays(random.nextInt(12)), "made up"));
        }
        LocalDate wholeYear = LocalDate.of(endYear, 8, 31);
        int reach = random.nextInt(6);
        LocalDate knownUntil = reach == 0
                ? wholeYear.minusDays(random.nextInt(500))
                : reach == 1 ? wholeYear.plusDays(random.nextInt(500)) : wholeYear;
        return new TermCalendar(
                TermCalendarId.of("layer-" + place),
                "Layer " + place,
                "made up",
                knownUntil,
                terms,
                inset,
                closures,
                furthest ? Optional.empty() : Optional.of(TermCalendarId.of("layer-" + (place + 1))),
                furthest || random.nextBoolean() ? system : Optional.empty());
    }

    private static LocalDate any(Random random, int firstYear, int endYear) {
        LocalDate first = LocalDate.of(firstYear, 8, 20);
        return first.plusDays(random.nextInt(366 * (endYear - firstYear) + 60));
    }

    /** Makes the blocks of a year, which may begin in August; the holidays between them are short and long. */
    static List<TermBlock> blocks(Random random, int year, int number) {
        List<TermBlock> blocks = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 8, 25).plusDays(random.nextInt(21));
        for (int i = 1; i <= number; i++) {
            LocalDate last = first.plusDays(24 + random.nextInt(18));
            blocks.add(new TermBlock("Block " + i, first, last));
            first = last.plusDays(4 + random.nextInt(12));
        }
        return Collections.unmodifiableList(blocks);
    }
}
