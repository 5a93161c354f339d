package org.schooloversight.core.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.schooloversight.core.style.DomainStyle;

/**
 * A school as the register describes it. Immutable.
 *
 * <p>It holds facts about the establishment, none about a person. What the register does not say is empty.
 */
@SuppressWarnings("exports")
@Value.Immutable
@DomainStyle
public interface School {

    /**
     * Gets the unique reference number.
     *
     * @return the number, not null
     */
    Urn urn();

    /**
     * Gets the name.
     *
     * @return the name as the register has it, not null
     */
    String name();

    /**
     * Gets the authority in whose area the school is.
     *
     * @return the code, empty if the register does not say, not null
     */
    Optional<LaCode> la();

    /**
     * Gets the number within the authority.
     *
     * @return the number, empty if the register does not say, not null
     */
    OptionalInt establishmentNumber();

    /**
     * Gets the type of establishment, which tells who maintains it and who employs the staff.
     *
     * @return the type, not null
     */
    EstablishmentType type();

    /**
     * Gets the phase of education.
     *
     * @return the phase, not null
     */
    Phase phase();

    /**
     * Gets the status on the day of the register.
     *
     * @return the status, not null
     */
    EstablishmentStatus status();

    /**
     * Gets the day the establishment opened under this number.
     *
     * @return the first day, empty if not known, not null
     */
    Optional<LocalDate> opened();

    /**
     * Gets why it opened, in the words of GIAS.
     *
     * @return the reason, empty if the register does not say, not null
     */
    Optional<String> reasonOpened();

    /**
     * Gets the day the establishment closed under this number.
     *
     * @return the last day, inclusive, empty if not closed or not known, not null
     */
    Optional<LocalDate> closed();

    /**
     * Gets why it closed, in the words of GIAS.
     *
     * @return the reason, empty if the register does not say, not null
     */
    Optional<String> reasonClosed();

    /**
     * Gets the statutory ages.
     *
     * @return the ages, empty if the register does not say, not null
     */
    Optional<AgeRange> ages();

    /**
     * Gets the religious character as designated.
     *
     * @return the character, empty if there is none, not null
     */
    Optional<String> religiousCharacter();

    /**
     * Gets the diocese.
     *
     * @return the diocese, empty if there is none or the register does not say, not null
     */
    Optional<String> diocese();

    /**
     * Gets the number of pupils on roll.
     *
     * @return the number, empty if not known, not null
     */
    OptionalInt pupils();

    /**
     * Gets the capacity.
     *
     * @return the number of places, empty if not known, not null
     */
    OptionalInt capacity();

    /**
     * Gets whether there is nursery provision.
     *
     * @return whether there is, empty if the register does not say, not null
     */
    Optional<Boolean> nurseryProvision();

    /**
     * Gets whether there is an official sixth form.
     *
     * @return whether there is, empty if the register does not say, not null
     */
    Optional<Boolean> sixthForm();

    /**
     * Gets the trusts, federations and other groups the school is in.
     *
     * @return the memberships, unmodifiable, not null
     */
    List<GroupMembership> groups();

    /**
     * Gets the links with other establishments that this one states.
     *
     * @return the links, unmodifiable, not null
     */
    List<SchoolLink> links();

    /**
     * Gets the kind of school, from the type and phase.
     *
     * @return the kind, not null
     */
    default SchoolKind kind() {
        return SchoolKind.of(type(), phase());
    }

    /**
     * Obtains this school with other groups and links.
     *
     * @param groups  the groups, not null
     * @param links  the links, not null
     * @return the school, not null
     */
    default School with(List<GroupMembership> groups, List<SchoolLink> links) {
        return ((ImmutableSchool) ImmutableSchool.copyOf(this))
                .withGroups(groups)
                .withLinks(links);
    }

    /**
     * Tells whether the school is open on a day, from its dates and, where they are missing, its status.
     *
     * @param day  the day, not null
     * @return the standing on that day, not null
     */
    default Standing standingOn(LocalDate day) {
        if (opened().map(day::isBefore).orElse(status() == EstablishmentStatus.PROPOSED_TO_OPEN)) {
            return Standing.NOT_YET_OPEN;
        }
        boolean over = closed().map(day::isAfter).orElse(status() == EstablishmentStatus.CLOSED);
        return over ? Standing.CLOSED : Standing.OPEN;
    }

    /**
     * Finds the academy trust the school is in on a day.
     *
     * @param day  the day, not null
     * @return the trust, empty if there is none, not null
     */
    default Optional<GroupMembership> trustOn(LocalDate day) {
        return groups().stream()
                .filter(group -> group.kind().isAcademyTrust() && group.holdsOn(day))
                .findFirst();
    }

    /**
     * Finds the establishment that carries this school on after it closed.
     *
     * @return the link to it, empty if there is none or several, not null
     */
    default Optional<SchoolLink> successor() {
        List<SchoolLink> found = links().stream()
                .filter(link -> link.kind() == LinkKind.SUCCESSOR)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Finds the establishment that this school was before it took this number.
     *
     * @return the link to it, empty if there is none or several, not null
     */
    default Optional<SchoolLink> predecessor() {
        List<SchoolLink> found = links().stream()
                .filter(link -> link.kind() == LinkKind.PREDECESSOR)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Obtains a builder.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a school. */
    final class Builder extends ImmutableSchool.Builder {
        Builder() {}
    }
}
