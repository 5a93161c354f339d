package org.schooloversight.triggers.visits;

/** What is asked of a place for a need, the most important first. */
enum Ground {
    BEFORE_INSPECTION("is free before the inspection is to come"),
    PREFERRED_TERM("is free in the autumn or spring"),
    BEST_PLACED("is best placed for more of what the school needs"),
    SAME_PROVIDER("visits the school already"),
    SPECIALIST("visits fewer kinds of school"),
    SPREAD("is free in a half term without another visit to the school"),
    EARLIER("is free earlier"),
    FEWER_CONFLICTS("has fewer conflicts"),
    ID("comes first by id, all else being equal");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    /** Says why the place that suits better does, with the provider as the subject. */
    String words() {
        return words;
    }

    /** Gets what this ground finds of a place; the smaller number suits better. */
    int of(Rated rated) {
        return switch (this) {
            case BEFORE_INSPECTION -> rated.afterInspection();
            case PREFERRED_TERM -> rated.laterTerm();
            case BEST_PLACED -> rated.notBestFor();
            case SAME_PROVIDER -> rated.newProvider();
            case SPECIALIST -> rated.kinds();
            case SPREAD -> rated.crowded();
            case EARLIER -> rated.halfTerm();
            case FEWER_CONFLICTS -> rated.conflicts();
            case ID -> rated.place();
        };
    }
}
