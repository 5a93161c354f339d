package org.schooloversight.reporting.model;

import java.util.Optional;
import org.schooloversight.core.evidence.Measure;

/** A stage that attainment is reported by. Which one a measure belongs to, its id tells: it begins with the prefix of the stage. */
public enum KeyStage {
    /** The early years foundation stage profile. */
    EARLY_YEARS("early-years", "Early years", "eyfsp-"),
    /** The phonics screening check. */
    PHONICS("phonics", "Phonics", "phonics-"),
    /** Teacher assessments at the end of year 2. */
    KEY_STAGE_1("key-stage-1", "Key stage 1", "ks1-"),
    /** Attainment at the end of year 6. */
    KEY_STAGE_2("key-stage-2", "Key stage 2", "ks2-"),
    /** Progress from key stage 1 to key stage 2. */
    KEY_STAGE_2_PROGRESS("key-stage-2-progress", "Progress from key stage 1 to key stage 2", "ks2-"),
    /** GCSEs and equivalents. */
    KEY_STAGE_4("key-stage-4", "Key stage 4", "ks4-"),
    /** A levels and equivalents. */
    KEY_STAGE_5("key-stage-5", "Key stage 5", "ks5-");

    private static final String COVERAGE = "-coverage";

    private final String id;
    private final String title;
    private final String prefix;

    KeyStage(String id, String title, String prefix) {
        this.id = id;
        this.title = title;
        this.prefix = prefix;
    }

    /**
     * Finds the stage of a measure. How many pupils a measure covers is no attainment, and has none.
     *
     * @param measure  the measure, not null
     * @return the stage, empty if it is no measure of attainment, not null
     */
    public static Optional<KeyStage> of(Measure measure) {
        String id = measure.id().value();
        for (KeyStage stage : values()) {
            boolean progress = stage == KEY_STAGE_2_PROGRESS;
            boolean rightKind = (stage != KEY_STAGE_2 && !progress) || progress == MeasureUnits.isProgress(measure);
            if (id.startsWith(stage.prefix) && !id.endsWith(COVERAGE) && rightKind) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
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
