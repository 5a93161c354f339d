package org.schooloversight.core.school;

/**
 * A type of establishment in GIAS, and what follows from it.
 *
 * @param code  the code in GIAS
 * @param name  the name in GIAS, such as {@code Voluntary aided school}, not null
 * @param category  the legal category, not null
 * @param maintenance  who answers for it, not null
 * @param employment  who employs the staff, with the law, not null
 */
public record EstablishmentType(
        int code, String name, SchoolCategory category, Maintenance maintenance, Employment employment) {

    /**
     * Checks if this is a special school.
     *
     * @return true for special schools of every kind
     */
    public boolean isSpecial() {
        return switch (category) {
            case COMMUNITY_SPECIAL, FOUNDATION_SPECIAL, ACADEMY_SPECIAL, NON_MAINTAINED_SPECIAL -> true;
            default -> false;
        };
    }

    /**
     * Checks if this is alternative provision.
     *
     * @return true for pupil referral units and alternative provision academies
     */
    public boolean isAlternativeProvision() {
        return category == SchoolCategory.PUPIL_REFERRAL_UNIT
                || category == SchoolCategory.ACADEMY_ALTERNATIVE_PROVISION;
    }

    @Override
    public String toString() {
        return name;
    }
}
