package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.EnglishDates;

/** Takes down reasons, deadlines and notices while an answer is found. */
final class Said {

    private final List<Reason> reasons = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final Set<String> notices = new LinkedHashSet<>();

    void because(String text, List<Citation> cites) {
        reasons.add(new Reason(text, cites, List.of()));
    }

    void because(Reason reason) {
        reasons.add(reason);
    }

    void looked(Deadline deadline) {
        deadlines.add(deadline);
        deadline.provision().unchecked().forEach(basis -> notices.add("Not checked: " + basis + "."));
    }

    void rests(String what, Check check) {
        if (!check.isChecked()) {
            notices.add("Not checked, " + what + ": " + check.basis() + ".");
        }
    }

    void notice(String text) {
        if (!text.isEmpty()) {
            notices.add(text);
        }
    }

    List<Reason> reasons() {
        return reasons;
    }

    List<Deadline> deadlines() {
        return deadlines;
    }

    List<String> notices() {
        return List.copyOf(notices);
    }

    static String day(LocalDate day) {
        return EnglishDates.full(day);
    }
}
