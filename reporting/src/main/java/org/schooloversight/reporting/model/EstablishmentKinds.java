package org.schooloversight.reporting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolCategory;
import org.schooloversight.core.school.SchoolKind;

/** The kinds under which a profile counts establishments, and the words that documents have for them. */
final class EstablishmentKinds {

    private static final String INDEPENDENT = "independent";

    /** Independent schools have a line of their own: GIAS gives them no phase. */
    private static final List<String> IN_ORDER = inOrder();

    private static final Map<String, String> OTHER_WORDS = Map.of(
            "pupil referral unit", SchoolKind.ALTERNATIVE_PROVISION.words(),
            "further education college", SchoolKind.SIXTEEN_PLUS.words(),
            "16-18 further education college", SchoolKind.SIXTEEN_PLUS.words(),
            "independent school", INDEPENDENT);

    private EstablishmentKinds() {}

    private static List<String> inOrder() {
        List<String> kinds = new ArrayList<>();
        for (SchoolKind kind : SchoolKind.values()) {
            if (kind == SchoolKind.SIXTEEN_PLUS) {
                kinds.add(INDEPENDENT);
            }
            kinds.add(kind.words());
        }
        return List.copyOf(kinds);
    }

    /** Obtains every kind that a register can tell. */
    static List<String> all() {
        return IN_ORDER;
    }

    static String of(School school) {
        return school.type().category() == SchoolCategory.INDEPENDENT
                ? INDEPENDENT
                : school.kind().words();
    }

    /** Obtains the kind that a document means, or its own words if it means none of the kinds here. */
    static String meantBy(String stated) {
        String words = stated.strip().toLowerCase(Locale.ROOT);
        return OTHER_WORDS.getOrDefault(words, words);
    }
}
