package org.schooloversight.core.source;

/**
 * Where a piece of evidence comes from.
 *
 * @param source  the name of the file or system, not null
 * @param line  the line in it, counted from 1, or 0 if there is none
 * @param publication  when it became public, not null
 */
public record Provenance(String source, int line, Publication publication) {

    @Override
    public String toString() {
        return line > 0 ? source + ", line " + line : source;
    }
}
