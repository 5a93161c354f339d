package org.schooloversight.publishing.pages;

import java.util.List;

/**
 * A drawing whose width is that of the page and whose letters have the same size at every width: what is across is in per cent, what is
 * down is in pixels.
 *
 * @param height  the height in pixels
 * @param description  what it shows, in words
 * @param bars  the bars
 * @param strokes  the lines
 * @param markers  the points
 * @param labels  the texts
 * @param remarks  what the drawing leaves out
 */
record Drawing(
        int height,
        String description,
        List<Bar> bars,
        List<Stroke> strokes,
        List<Marker> markers,
        List<Label> labels,
        List<String> remarks) {

    /** A bar. */
    record Bar(String x, int y, String width, int height, String style) {}

    /** A line. */
    record Stroke(String x1, String y1, String x2, String y2, String style) {}

    /** A point of a line. */
    record Marker(String x, String y, String path, String style) {}

    /**
     * A text.
     *
     * @param x  where it stands, in per cent
     * @param y  its base line, in pixels
     * @param dx  how far it is shifted, in pixels
     * @param anchor  which end of it stands there
     * @param style  its classes
     * @param words  the text
     * @param strong  what follows in bold
     */
    record Label(String x, String y, int dx, String anchor, String style, String words, String strong) {}
}
