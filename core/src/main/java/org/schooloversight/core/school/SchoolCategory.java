package org.schooloversight.core.school;

/** The legal category of an establishment. Maintained categories are those of the School Standards and Framework Act 1998. */
public enum SchoolCategory {
    /** Community school. */
    COMMUNITY,
    /** Foundation school. */
    FOUNDATION,
    /** Voluntary aided school. */
    VOLUNTARY_AIDED,
    /** Voluntary controlled school. */
    VOLUNTARY_CONTROLLED,
    /** Community special school. */
    COMMUNITY_SPECIAL,
    /** Foundation special school. */
    FOUNDATION_SPECIAL,
    /** Nursery school maintained by the authority. */
    MAINTAINED_NURSERY,
    /** Pupil referral unit. */
    PUPIL_REFERRAL_UNIT,
    /** Mainstream academy or free school, studio school or university technical college. */
    ACADEMY,
    /** Special academy or free school. */
    ACADEMY_SPECIAL,
    /** Alternative provision academy or free school. */
    ACADEMY_ALTERNATIVE_PROVISION,
    /** 16 to 19 academy or free school. */
    ACADEMY_SIXTEEN_TO_NINETEEN,
    /** City technology college. */
    CITY_TECHNOLOGY_COLLEGE,
    /** Non-maintained special school. */
    NON_MAINTAINED_SPECIAL,
    /** Independent school, special ones included. */
    INDEPENDENT,
    /** College of further education, sixth form college or sixth form centre. */
    COLLEGE,
    /** Any other establishment in the register. */
    OTHER
}
