package org.schooloversight.core.law;

/**
 * A document that rules come from.
 *
 * @param id  the id, not null
 * @param title  the title as published, not null
 * @param authority  the weight it has, not null
 */
public record Instrument(InstrumentId id, String title, Authority authority) {

    @Override
    public String toString() {
        return title;
    }
}
