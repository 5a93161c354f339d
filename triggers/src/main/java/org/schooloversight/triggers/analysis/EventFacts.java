package org.schooloversight.triggers.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.analysis.Question.Answer;

/** What policies ask of dated events. */
final class EventFacts {

    /** Asks when events of some kinds happened. */
    private record Key(Set<EventKind> kinds) {}

    /** A window of time. {@code nth} is 0 for months before the day of the question; else it is since an inspection. */
    private record Window(int months, int nth) {}

    /** How many events lie in a window, of so many recorded. */
    private record Sample(boolean any, Map<Window, Integer> in) {}

    /** A window, and how many events are asked for. */
    private record Test(Window window, int atLeast) {}

    private final Space space;
    private final Map<Key, Set<Test>> tests = new LinkedHashMap<>();

    EventFacts(Space space) {
        this.space = space;
    }

    /** Returns what a test of events of the last months says. */
    int within(Set<EventKind> kinds, int months, int atLeast, Says whenNone) {
        return ask(kinds, new Test(new Window(months, 0), atLeast), whenNone);
    }

    /** Returns what a test of events since an inspection says, given that there was one. */
    int since(Set<EventKind> kinds, int nth, int atLeast, Says whenNone) {
        return ask(kinds, new Test(new Window(0, nth), atLeast), whenNone);
    }

    private int ask(Set<EventKind> kinds, Test test, Says whenNone) {
        Key key = new Key(kinds);
        tests.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(test);
        String title = "events of the kind "
                + Text.list(kinds.stream().map(EventKind::value).toList(), "or");
        space.topic(
                key,
                SimpleTopic.class,
                each -> new SimpleTopic(
                        each,
                        title,
                        Question.Kind.FIXED,
                        () -> answers(key),
                        (actual, sample) -> isSo(actual, key, (Sample) sample)));
        return space.ask(key, value -> {
            Sample sample = (Sample) value;
            return sample.any() ? Says.of(sample.in().getOrDefault(test.window(), 0) >= test.atLeast()) : whenNone;
        });
    }

    /** Tells whether tests cannot tell the events of a real school from a sample. */
    private boolean isSo(ActualSchool actual, Key key, Sample sample) {
        List<LocalDate> days = new ArrayList<>();
        key.kinds().forEach(kind -> actual.known().events(kind).forEach(event -> days.add(event.on())));
        List<LocalDate> inspected = new ArrayList<>(new TreeSet<>(actual.inspections().stream()
                        .filter(InspectionFacts::isGraded)
                        .filter(each -> each.urn().equals(actual.school().urn()))
                        .map(Inspection::date)
                        .toList())
                .descendingSet());
        if (days.isEmpty() == sample.any()) {
            return false;
        }
        for (Test test : tests.getOrDefault(key, Set.of())) {
            Window window = test.window();
            long count = days.stream()
                    .filter(day -> window.nth() > 0
                            ? inspected.size() >= window.nth() && day.isAfter(inspected.get(window.nth() - 1))
                            : day.plusMonths(window.months())
                                    .isAfter(actual.asOf().effectiveOn()))
                    .count();
            if (count >= test.atLeast() != sample.in().getOrDefault(window, 0) >= test.atLeast()) {
                return false;
            }
        }
        return true;
    }

    private List<Answer> answers(Key key) {
        Set<Test> asked = tests.getOrDefault(key, Set.of());
        Set<Window> windows = new LinkedHashSet<>();
        Set<Integer> counts = new TreeSet<>();
        asked.forEach(test -> {
            windows.add(test.window());
            counts.add(test.atLeast());
        });
        checkApart(key);
        if (windows.size() > 1
                && (counts.size() > 1
                        || !counts.contains(1)
                        || windows.stream().anyMatch(window -> window.nth() > 0))) {
            space.cannot("events of the kind " + key.kinds()
                    + " are counted in several windows of time, whose overlap the analysis does not follow");
        }
        EventKind kind = key.kinds().iterator().next();
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("none recorded", new Sample(false, Map.of()), false, List.of(), 0, school -> {}));
        List<Window> wide = new ArrayList<>(windows);
        wide.sort((a, b) -> Integer.compare(a.months(), b.months()));
        answers.add(answer("only long ago", Map.of(), school -> school.add(event(kind, outside(wide, school)))));
        if (wide.size() == 1) {
            Window window = wide.get(0);
            for (int count : counts) {
                if (count > 1 && !counts.contains(count - 1)) {
                    answers.add(counted(kind, window, count - 1));
                }
                answers.add(counted(kind, window, count));
            }
        } else {
            for (int i = 0; i < wide.size(); i++) {
                Map<Window, Integer> in = new LinkedHashMap<>();
                wide.subList(i, wide.size()).forEach(window -> in.put(window, 1));
                Window window = wide.get(i);
                answers.add(answer(
                        "within the last " + window.months() + " months, and not later",
                        in,
                        school -> school.add(event(kind, inside(window, school, 0)))));
            }
        }
        return answers;
    }

    private void checkApart(Key key) {
        for (Key other : tests.keySet()) {
            if (!other.equals(key) && !Collections.disjoint(other.kinds(), key.kinds())) {
                space.cannot("events of the kinds " + key.kinds() + " and " + other.kinds()
                        + " are asked for together and apart, which the analysis does not follow");
            }
        }
    }

    private static Answer counted(EventKind kind, Window window, int count) {
        return answer(
                count
                        + (count == 1 ? " event " : " events ")
                        + (window.nth() > 0
                                ? "since the inspection"
                                : "within the last " + window.months() + " months"),
                Map.of(window, count),
                school -> {
                    for (int i = 0; i < count; i++) {
                        school.add(event(kind, inside(window, school, i)));
                    }
                });
    }

    private static Answer answer(String words, Map<Window, Integer> in, Consumer<MadeUpSchool> make) {
        return new Answer(words, new Sample(true, in), true, List.of(), 1, make);
    }

    private static LocalDate inside(Window window, MadeUpSchool school, int nth) {
        return window.nth() > 0
                ? school.inspected(window.nth()).plusDays(1L + nth)
                : school.day().minusMonths(window.months()).plusDays(1L + nth);
    }

    private static LocalDate outside(List<Window> windows, MadeUpSchool school) {
        LocalDate earliest = school.day();
        for (Window window : windows) {
            LocalDate before = window.nth() > 0
                    ? school.inspected(window.nth())
                    : school.day().minusMonths(window.months());
            earliest = before.isBefore(earliest) ? before : earliest;
        }
        return earliest.minusDays(1);
    }

    private static RecordedEvent event(EventKind kind, LocalDate on) {
        return new RecordedEvent(MadeUpSchool.URN, kind, on, "", MadeUpSchool.madeUp(on));
    }
}
