package org.schooloversight.duties.catalogue;

import org.schooloversight.core.deadline.EventId;

/**
 * What may happen in a case.
 *
 * @param id  the id, not null
 * @param title  what happens, as a sentence without its full stop, not null
 */
public record EventType(EventId id, String title) {}
