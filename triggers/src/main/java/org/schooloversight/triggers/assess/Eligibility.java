package org.schooloversight.triggers.assess;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.Standing;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Tells whether the programme is for a school on the day of the question. */
final class Eligibility {

    private final SupportPolicy policy;
    private final SchoolCase each;

    Eligibility(SupportPolicy policy, SchoolCase each) {
        this.policy = policy;
        this.each = each;
    }

    /** Tells whether the programme is not for the school, without saying why. */
    boolean isOutside(boolean anyDay) {
        return isOutOfPeriod(anyDay)
                || each.school().standingOn(each.asOf().effectiveOn()) != Standing.OPEN
                || !policy.scope().covers(each.school());
    }

    private boolean isOutOfPeriod(boolean anyDay) {
        return !anyDay && !policy.header().effective().contains(each.asOf().effectiveOn());
    }

    /** Returns why the programme is not for the school on that day, empty if it is. */
    Optional<TierOutcome> outside(boolean anyDay) {
        if (isOutOfPeriod(anyDay)) {
            return Optional.of(outside(policy.header().title() + " is in force "
                    + policy.header().effective().words() + ", not on "
                    + EnglishDates.day(each.asOf().effectiveOn()) + "."));
        }
        Standing standing = each.school().standingOn(each.asOf().effectiveOn());
        if (standing != Standing.OPEN) {
            return Optional.of(outside(standing == Standing.CLOSED ? closedWords() : notOpenWords()));
        }
        if (!policy.scope().covers(each.school())) {
            return Optional.of(outside("The school is of the type '"
                    + each.school().type() + "': it is "
                    + each.school().type().maintenance().words() + ", and the programme is for " + policy.scope()
                    + "."));
        }
        return Optional.empty();
    }

    private String closedWords() {
        return "The school "
                + each.school()
                        .closed()
                        .map(day -> "closed on " + EnglishDates.day(day))
                        .orElse("is closed; the register does not say since when")
                + each.school().reasonClosed().map(why -> " (" + why + ")").orElse("")
                + each.school()
                        .successor()
                        .map(link -> "; it goes on under the number " + link.to())
                        .orElse("")
                + ".";
    }

    private String notOpenWords() {
        return "The school "
                + each.school()
                        .opened()
                        .map(day -> "opens on " + EnglishDates.day(day))
                        .orElse("is proposed to open")
                + ", after " + EnglishDates.day(each.asOf().effectiveOn()) + ", under this number"
                + each.school()
                        .predecessor()
                        .map(link -> "; before that it was number " + link.to())
                        .orElse("")
                + ".";
    }

    private TierOutcome outside(String text) {
        return new TierOutcome.Outside(List.of(new Reason(text, policy.header().cites(), List.of())));
    }
}
