package org.schooloversight.core.school;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A link of one establishment with another, as one side of it states it. The other side need not state its mirror image.
 *
 * @param from  the establishment that states the link, not null
 * @param to  the other establishment, not null
 * @param kind  what the other is to this one, not null
 * @param title  the kind in the words of GIAS, not null
 * @param established  the day from which the link holds, empty if GIAS does not say, not null
 */
public record SchoolLink(Urn from, Urn to, LinkKind kind, String title, Optional<LocalDate> established) {}
