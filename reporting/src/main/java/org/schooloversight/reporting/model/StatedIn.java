package org.schooloversight.reporting.model;

/**
 * Where something is stated.
 *
 * @param document  the document and the page or section of it; the file, if it names no document, not null
 * @param place  the place from which it was read, such as a file and line, empty if there is none, not null
 */
public record StatedIn(String document, String place) {

    @Override
    public String toString() {
        return place.isEmpty() ? document : document + " (" + place + ")";
    }
}
