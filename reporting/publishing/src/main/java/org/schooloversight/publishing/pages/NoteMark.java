package org.schooloversight.publishing.pages;

import java.util.Optional;

/**
 * What leads from a figure to its reasons.
 *
 * @param number  the number of the note
 * @param about  what it is the reason of, in a few words
 * @param from  the id of the mark, if the note leads back to it
 */
record NoteMark(int number, String about, Optional<String> from) {}
