package org.schooloversight.duties.intervention;

/** What a warning notice is about. */
public enum NoticeKind {
    /** Performance, management and governance, or safety. */
    PERFORMANCE_AND_SAFETY("a performance standards and safety warning notice"),
    /** Teachers' pay and conditions. */
    PAY_AND_CONDITIONS("a teachers' pay and conditions warning notice");

    private final String words;

    NoticeKind(String words) {
        this.words = words;
    }

    /**
     * Gets the words for a reader.
     *
     * @return the words, not null
     */
    public String words() {
        return words;
    }
}
