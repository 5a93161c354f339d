package org.schooloversight.reporting.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.PupilGroupId;

/** A heading under which vulnerable groups of pupils are reported. */
public enum GroupTopic {
    /** Boys and girls. */
    GENDER("gender", "Gender"),
    /** Ethnic groups: every group of the catalogue whose id begins with {@code ethnicity-}. */
    ETHNICITY("ethnicity", "Ethnicity"),
    /** Children looked after. */
    LOOKED_AFTER("looked-after", "Children looked after"),
    /** Disadvantaged pupils, for whom schools get the pupil premium, and those eligible for free school meals. */
    DISADVANTAGED("disadvantaged", "Disadvantaged pupils (pupil premium)"),
    /** Pupils with SEN support or an education, health and care plan. */
    SEND("send", "Special educational needs and disability"),
    /** Children of service families. */
    SERVICE_FAMILIES("service-families", "Service families"),
    /** Children with a child protection plan, and children in need. */
    PROTECTION_AND_NEED("child-protection-and-need", "Child protection and children in need");

    private static final String ETHNIC = "ethnicity-";

    private final String id;
    private final String title;

    GroupTopic(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** A group, and its counterpart if it has one. */
    record Compared(PupilGroupId group, Optional<PupilGroupId> counterpart) {

        static Compared of(String group, String counterpart) {
            return new Compared(PupilGroupId.of(group), Optional.of(PupilGroupId.of(counterpart)));
        }

        static Compared of(String group) {
            return new Compared(PupilGroupId.of(group), Optional.empty());
        }
    }

    List<Compared> compared(Collection<PupilGroupId> known) {
        return switch (this) {
            case GENDER -> List.of(Compared.of("boys", "girls"));
            case ETHNICITY ->
                known.stream()
                        .filter(group -> group.value().startsWith(ETHNIC))
                        .map(group -> new Compared(group, Optional.empty()))
                        .toList();
            case LOOKED_AFTER -> List.of(Compared.of("looked-after"));
            case DISADVANTAGED ->
                List.of(
                        Compared.of("disadvantaged", "not-disadvantaged"),
                        Compared.of("free-school-meals", "not-free-school-meals"));
            case SEND -> List.of(Compared.of("sen-support", "no-sen"), Compared.of("ehc-plan", "no-sen"));
            case SERVICE_FAMILIES -> List.of(Compared.of("service-families"));
            case PROTECTION_AND_NEED -> List.of(Compared.of("child-protection-plan"), Compared.of("child-in-need"));
        };
    }

    /**
     * Gets the name for programs.
     *
     * @return the name, not null
     */
    public String id() {
        return id;
    }

    /**
     * Gets the title.
     *
     * @return the title, not null
     */
    public String title() {
        return title;
    }
}
