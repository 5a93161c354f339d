package org.schooloversight.reporting.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.calendar.PassedOver;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;

/** Says which days a count passed over, in unbroken runs. */
public final class PassedOverWords {

    /** So many weekends with nothing beside them are still listed one by one. */
    private static final int FEW = 2;

    private PassedOverWords() {}

    /** An unbroken run of days. */
    private record Run(List<PassedOver> days) {

        LocalDate first() {
            return days.get(0).on();
        }

        LocalDate last() {
            return days.get(days.size() - 1).on();
        }

        boolean isWeekend() {
            return days.stream().allMatch(each -> each.because() == PassedOver.Because.WEEKEND);
        }

        @Override
        public String toString() {
            Set<String> why = new LinkedHashSet<>();
            days.forEach(each -> why.add(reason(each)));
            String when = days.size() == 1
                    ? EnglishDates.full(first())
                    : EnglishDates.full(first()) + " to " + EnglishDates.full(last()) + ", " + days.size() + " days";
            return when + ": " + Text.list(why, "and");
        }
    }

    /**
     * Says the runs, weekends that stand alone first and, if they are many, in one.
     *
     * @param days  the days, in order, not null
     * @return a text for each run, unmodifiable, not null
     */
    public static List<String> runs(List<PassedOver> days) {
        List<Run> runs = new ArrayList<>();
        List<PassedOver> current = new ArrayList<>();
        for (PassedOver each : days) {
            boolean goesOn = !current.isEmpty()
                    && current.get(current.size() - 1).on().plusDays(1).equals(each.on());
            if (!goesOn && !current.isEmpty()) {
                runs.add(new Run(List.copyOf(current)));
                current.clear();
            }
            current.add(each);
        }
        if (!current.isEmpty()) {
            runs.add(new Run(current));
        }
        return told(runs);
    }

    private static List<String> told(List<Run> runs) {
        List<Run> weekends = runs.stream().filter(Run::isWeekend).toList();
        if (weekends.size() <= FEW) {
            return runs.stream().map(Run::toString).toList();
        }
        List<String> texts = new ArrayList<>();
        texts.add(weekends.size() + " weekends, the first from "
                + EnglishDates.full(weekends.get(0).first())
                + ", the last until "
                + EnglishDates.full(weekends.get(weekends.size() - 1).last()));
        runs.stream().filter(run -> !run.isWeekend()).forEach(run -> texts.add(run.toString()));
        return texts;
    }

    private static String reason(PassedOver day) {
        return switch (day.because()) {
            case BANK_HOLIDAY -> day.title() + " (bank holiday)";
            case CLOSURE -> day.because().words() + " (" + day.title() + ")";
            default -> day.because().words();
        };
    }
}
