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

    /**
     * Obtains a provider without conflicts, best placed for nothing in particular, with no last day.
     *
     * @param id  the id, never a name, not null
     * @param kind  an officer or a system leader, not null
     * @param kinds  the kinds of school that the provider visits, at least one, not null
     * @param days  the days there are for visits in each half term of the year, from the first on, not null
     * @return the provider, not null
     */
    public static Provider of(ProviderId id, ProviderKind kind, Set<SchoolKind> kinds, List<Integer> days) {
        return new Provider(id, kind, kinds, Set.of(), Set.of(), Set.of(), days, Optional.empty());
    }

    /**
     * Obtains this provider as best placed for some needs.
     *
     * @param needs  the needs, not null
     * @return the provider, not null
     */
    public Provider bestFor(Set<NeedId> needs) {
        return new Provider(id, kind, kinds, needs, schools, groups, days, lastDay);
    }

    /**
     * Obtains this provider with other conflicts.
     *
     * @param own  the provider's own schools and others in conflict with the provider, not null
     * @param trusts  the trusts and federations in conflict, each by its number or name, not null
     * @return the provider, not null
     */
    public Provider inConflictWith(Set<Urn> own, Set<String> trusts) {
        return new Provider(id, kind, kinds, bestFor, own, trusts, days, lastDay);
    }

    /**
     * Obtains this provider as one who may visit to a day.
     *
     * @param last  the last day on which the provider may visit, not null
     * @return the provider, not null
     */
    public Provider until(LocalDate last) {
        return new Provider(id, kind, kinds, bestFor, schools, groups, days, Optional.of(last));
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
