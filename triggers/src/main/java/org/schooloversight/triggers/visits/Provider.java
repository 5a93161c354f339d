package org.schooloversight.triggers.visits;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.support.NeedId;
import org.schooloversight.triggers.support.ProviderKind;

/**
 * Who visits schools: a lead officer of the authority or a system leader.
 *
 * @param id  the id, never a name, not null
 * @param kind  an officer or a system leader, not null
 * @param kinds  the kinds of school that the provider visits, at least one, unmodifiable, not null
 * @param bestFor  what the provider is best placed for, unmodifiable, not null
 * @param schools  the provider's own schools and others in conflict with the provider, unmodifiable, not null
 * @param groups  the trusts and federations in conflict, each by its number or name in lower case, unmodifiable, not null
 * @param days  the days there are for visits in each half term of the year, from the first on, unmodifiable, not null
 * @param lastDay  the last day on which the provider may visit, such as the day on which eligibility lapses, empty if none, not null
 */
public record Provider(
        ProviderId id,
        ProviderKind kind,
        Set<SchoolKind> kinds,
        Set<NeedId> bestFor,
        Set<Urn> schools,
        Set<String> groups,
        List<Integer> days,
        Optional<LocalDate> lastDay) {

    /**
     * Copies the parts.
     *
     * @throws InvalidValueException if there is no kind of school, or a number of days is negative
     */
    public Provider {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        bestFor = Collections.unmodifiableSet(new TreeSet<>(bestFor));
        schools = Collections.unmodifiableSet(new TreeSet<>(schools));
        groups = plain(groups);
        days = List.copyOf(days);
        if (kinds.isEmpty()) {
            throw new InvalidValueException(
                    "provider '" + id + "' visits no kind of school; accepted: at least one kind");
        }
        days.stream().filter(each -> each < 0).findFirst().ifPresent(each -> {
            throw new InvalidValueException(
                    "provider '" + id + "' has " + each + " days in a half term; accepted: 0 or more");
        });
    }

    /** Writes the numbers or names of groups as they are compared. */
    static Set<String> plain(Set<String> groups) {
        Set<String> plain = new TreeSet<>();
        groups.forEach(each -> plain.add(each.strip().toLowerCase(Locale.ROOT)));
        return Collections.unmodifiableSet(plain);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
