package org.schooloversight.core.policy;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an answer rests on. The same receipt gives the same answer.
 *
 * @param library  the version of this library, not null
 * @param policy  the policy and its version, not null
 * @param policySha256  the SHA-256 of the policy file, in lower case hexadecimal, not null
 * @param evidenceSha256  the SHA-256 of the school's facts and evidence that were given, in lower case hexadecimal, not null
 * @param asOf  the dates of the question, not null
 * @param readings  the option taken at each open point, by id, unmodifiable, not null
 * @param parameters  the figure used for each parameter, by id, unmodifiable, not null
 * @param comparedWith  the schools that the school was compared with, empty if none were given, not null
 */
public record Receipt(
        String library,
        String policy,
        String policySha256,
        String evidenceSha256,
        AsOf asOf,
        Map<ReadingId, OptionId> readings,
        Map<ParameterId, String> parameters,
        Optional<ComparedWith> comparedWith) {

    /**
     * The schools that a school is compared with.
     *
     * @param schools  how many they are, from 0
     * @param sha256  the SHA-256 of what was compared, in lower case hexadecimal, not null
     */
    public record ComparedWith(int schools, String sha256) {}

    /**
     * Obtains a receipt of an answer that compares the school with no others.
     *
     * @param library  the version of this library, not null
     * @param policy  the policy and its version, not null
     * @param policySha256  the SHA-256 of the policy file, in lower case hexadecimal, not null
     * @param evidenceSha256  the SHA-256 of the school's facts and evidence that were given, in lower case hexadecimal, not null
     * @param asOf  the dates of the question, not null
     * @param readings  the option taken at each open point, by id, not null
     * @param parameters  the figure used for each parameter, by id, not null
     */
    public Receipt(
            String library,
            String policy,
            String policySha256,
            String evidenceSha256,
            AsOf asOf,
            Map<ReadingId, OptionId> readings,
            Map<ParameterId, String> parameters) {
        this(library, policy, policySha256, evidenceSha256, asOf, readings, parameters, Optional.empty());
    }

    /** Copies the maps, in the order of the ids. */
    public Receipt {
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
}
