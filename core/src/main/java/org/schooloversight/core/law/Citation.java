package org.schooloversight.core.law;

/**
 * A place in an instrument: what a rule or an answer rests on.
 *
 * @param instrument  the instrument, not null
 * @param place  the section, paragraph or heading, not null, empty for the whole instrument
 */
public record Citation(Instrument instrument, String place) {

    @Override
    public String toString() {
        return place.isEmpty() ? instrument.title() : instrument.title() + ", " + place;
    }
}
