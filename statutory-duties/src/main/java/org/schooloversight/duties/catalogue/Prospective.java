package org.schooloversight.duties.catalogue;

import java.time.LocalDate;
import org.schooloversight.core.law.Check;

/**
 * What a duty that is enacted waits for. Until then it is law on paper: nobody owes it, and nothing of it is due.
 *
 * @param enactedOn  the day on which it was enacted, not null
 * @param awaits  what would bring it into force, as a sentence, not null
 * @param check  whether somebody looked if that has happened, not null
 */
public record Prospective(LocalDate enactedOn, String awaits, Check check) {}
