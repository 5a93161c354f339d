package org.schooloversight.core.evidence;

import java.time.LocalDate;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;

/**
 * Something that happened at a school on a day, such as the start of a new head.
 *
 * @param urn  the establishment, not null
 * @param kind  what happened, not null
 * @param on  the day, not null
 * @param detail  a word more, such as the number of a trust, never about a person, empty if there is none, not null
 * @param provenance  where it is known from, not null
 */
public record RecordedEvent(Urn urn, EventKind kind, LocalDate on, String detail, Provenance provenance)
        implements Evidence {

    /** A head, or an interim head, takes up the post. */
    public static final EventKind HEAD_APPOINTED = EventKind.of("head-appointed");
    /** An academy order is made for the school. */
    public static final EventKind ACADEMY_ORDER = EventKind.of("academy-order");
    /** An academy order is revoked. */
    public static final EventKind ACADEMY_ORDER_REVOKED = EventKind.of("academy-order-revoked");
    /** The trust that the school will join is identified. */
    public static final EventKind TRUST_IDENTIFIED = EventKind.of("trust-identified");
}
