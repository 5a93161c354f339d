package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Suspension;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Sha256;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.ExceptionId;

/** Something that a council took down about a case. Records are never changed: a later one corrects an earlier. */
public sealed interface CaseRecord {

    /**
     * Gets the id of the record.
     *
     * @return the id, not null
     */
    RecordId id();

    /**
     * Gets the case.
     *
     * @return the case, not null
     */
    CaseReference subject();

    /**
     * Gets the first day on which the record was there to be known.
     *
     * @return the day, not null
     */
    LocalDate recordedOn();

    /**
     * Gets the record that this one takes the place of.
     *
     * @return the other record, empty if none, not null
     */
    Optional<RecordId> corrects();

    /**
     * Adds all that the record says to a digest.
     *
     * @param digest  the digest, not null
     */
    void addTo(Sha256 digest);

    /**
     * Something happened, or is set to happen.
     *
     * @param id  the id of the record, not null
     * @param subject  the case, not null
     * @param recordedOn  the first day on which the record was there to be known, not null
     * @param corrects  the record that this one takes the place of, empty if none, not null
     * @param event  what happened, not null
     * @param on  the day on which it happened, not null
     * @param school  the school whose days count, empty if none in particular, not null
     */
    record Happened(
            RecordId id,
            CaseReference subject,
            LocalDate recordedOn,
            Optional<RecordId> corrects,
            EventId event,
            LocalDate on,
            Optional<Urn> school)
            implements CaseRecord {
        @Override
        public void addTo(Sha256 digest) {
            digest.add("happened")
                    .add(id)
                    .add(subject)
                    .add(recordedOn)
                    .add(corrects)
                    .add(event)
                    .add(on)
                    .add(school);
        }
    }

    /**
     * An exception takes a limit away.
     *
     * @param id  the id of the record, not null
     * @param subject  the case, not null
     * @param recordedOn  the first day on which the record was there to be known, not null
     * @param corrects  the record that this one takes the place of, empty if none, not null
     * @param exception  the exception, not null
     * @param clock  the clock that it applies to, empty for every clock of the case that has it, not null
     */
    record Excepted(
            RecordId id,
            CaseReference subject,
            LocalDate recordedOn,
            Optional<RecordId> corrects,
            ExceptionId exception,
            Optional<ClockId> clock)
            implements CaseRecord {
        @Override
        public void addTo(Sha256 digest) {
            digest.add("excepted")
                    .add(id)
                    .add(subject)
                    .add(recordedOn)
                    .add(corrects)
                    .add(exception)
                    .add(clock);
        }
    }

    /**
     * A clock stands still for a time.
     *
     * @param id  the id of the record, not null
     * @param subject  the case, not null
     * @param recordedOn  the first day on which the record was there to be known, not null
     * @param corrects  the record that this one takes the place of, empty if none, not null
     * @param clock  the clock, not null
     * @param suspension  the days on which it stands still, not null
     */
    record Suspended(
            RecordId id,
            CaseReference subject,
            LocalDate recordedOn,
            Optional<RecordId> corrects,
            ClockId clock,
            Suspension suspension)
            implements CaseRecord {
        @Override
        public void addTo(Sha256 digest) {
            digest.add("suspended")
                    .add(id)
                    .add(subject)
                    .add(recordedOn)
                    .add(corrects)
                    .add(clock)
                    .add(suspension);
        }
    }

    /**
     * A record was wrong, and nothing takes its place.
     *
     * @param id  the id of the record, not null
     * @param subject  the case, not null
     * @param recordedOn  the first day on which the record was there to be known, not null
     * @param withdrawn  the record that was wrong, not null
     */
    record Withdrawn(RecordId id, CaseReference subject, LocalDate recordedOn, RecordId withdrawn)
            implements CaseRecord {
        @Override
        public Optional<RecordId> corrects() {
            return Optional.of(withdrawn);
        }

        @Override
        public void addTo(Sha256 digest) {
            digest.add("withdrawn").add(id).add(subject).add(recordedOn).add(withdrawn);
        }
    }
}
