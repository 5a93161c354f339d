package org.schooloversight.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.DutyQuery;
import org.schooloversight.duties.catalogue.ServiceId;
import org.schooloversight.duties.schedule.DutyOccurrence;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.duties.schedule.DutySettings;
import org.schooloversight.duties.schedule.OccurrenceState;

/**
 * What is due, by the service that looks after it.
 *
 * @param catalogue  the duties, not null
 * @param schedule  what was scheduled, not null
 * @param services  the services in the order of the catalogue, at the end what no service is named for, unmodifiable, not null
 */
public record DutyWorkload(DutyCatalogue catalogue, DutySchedule schedule, List<OfService> services) {

    /** Copies the list. */
    public DutyWorkload {
        services = List.copyOf(services);
    }

    /** Where an occurrence stands, with a breach of law told apart from missed guidance. */
    public enum Standing {
        /** See {@link OccurrenceState#OVERDUE}; a binding limit. */
        OVERDUE_BREACH("overdue: breach of law"),
        /** See {@link OccurrenceState#OVERDUE}; no binding limit. */
        OVERDUE("overdue: no breach of law"),
        /** See {@link OccurrenceState#NOT_KNOWABLE}. */
        NOT_KNOWABLE(OccurrenceState.NOT_KNOWABLE.words()),
        /** See {@link OccurrenceState#RUNNING}. */
        RUNNING(OccurrenceState.RUNNING.words()),
        /** See {@link OccurrenceState#NOT_YET_DUE}. */
        NOT_YET_DUE(OccurrenceState.NOT_YET_DUE.words()),
        /** See {@link OccurrenceState#MINIMUM_NOT_OVER}. */
        MINIMUM_NOT_OVER(OccurrenceState.MINIMUM_NOT_OVER.words()),
        /** See {@link OccurrenceState#DISAPPLIED}. */
        DISAPPLIED(OccurrenceState.DISAPPLIED.words()),
        /** See {@link OccurrenceState#MET}. */
        MET(OccurrenceState.MET.words()),
        /** See {@link OccurrenceState#MET_LATE}; a binding limit. */
        MET_LATE_BREACH("met late: breach of law"),
        /** See {@link OccurrenceState#MET_LATE}; no binding limit. */
        MET_LATE("met late: no breach of law"),
        /** See {@link OccurrenceState#PERIOD_OVER}. */
        PERIOD_OVER(OccurrenceState.PERIOD_OVER.words()),
        /** See {@link OccurrenceState#STOPPED}. */
        STOPPED(OccurrenceState.STOPPED.words());

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /**
         * Gets the words for a reader.
         *
         * @return the words, not null
         */
        public String words() {
            return words;
        }

        /**
         * Tells where an occurrence stands.
         *
         * @param occurrence  the occurrence, not null
         * @return where it stands, not null
         */
        public static Standing of(DutyOccurrence occurrence) {
            return switch (occurrence.state()) {
                case OVERDUE -> occurrence.isBreach() ? OVERDUE_BREACH : OVERDUE;
                case MET_LATE -> occurrence.isBreach() ? MET_LATE_BREACH : MET_LATE;
                case NOT_YET_DUE -> NOT_YET_DUE;
                case RUNNING -> RUNNING;
                case MET -> MET;
                case DISAPPLIED -> DISAPPLIED;
                case MINIMUM_NOT_OVER -> MINIMUM_NOT_OVER;
                case PERIOD_OVER -> PERIOD_OVER;
                case STOPPED -> STOPPED;
                case NOT_KNOWABLE -> NOT_KNOWABLE;
            };
        }
    }

    /**
     * What one service looks after.
     *
     * @param service  the service, empty for clocks of no duty that a service is named for, not null
     * @param duties  its duties that are in force on the day that is asked about, with their clocks, in the order of the catalogue,
     *     unmodifiable, not null
     * @param occurrences  what is due in its duties, in the order of the schedule, unmodifiable, not null
     * @param untimed  its duties that recur and for which the catalogue has no day, unmodifiable, not null
     * @param cases  how many occurrences of cases stand where, unmodifiable, not null
     * @param recurring  how many occurrences of no case stand where, unmodifiable, not null
     */
    public record OfService(
            Optional<ServiceId> service,
            List<DutyList.Listed> duties,
            List<Explained> occurrences,
            List<Duty> untimed,
            Map<Standing, Integer> cases,
            Map<Standing, Integer> recurring) {

        /** Copies the lists. */
        public OfService {
            duties = List.copyOf(duties);
            occurrences = List.copyOf(occurrences);
            untimed = List.copyOf(untimed);
            cases = copy(cases);
            recurring = copy(recurring);
        }

        private static Map<Standing, Integer> copy(Map<Standing, Integer> counts) {
            Map<Standing, Integer> copy = new EnumMap<>(Standing.class);
            copy.putAll(counts);
            return Collections.unmodifiableMap(copy);
        }
    }

    /**
     * Sorts what is due by service.
     *
     * @param catalogue  the duties, not null
     * @param schedule  what was scheduled of that catalogue, not null
     * @return the workload, not null
     */
    public static DutyWorkload of(DutyCatalogue catalogue, DutySchedule schedule) {
        return of(catalogue, schedule, Explained.of(schedule.occurrences()));
    }

    /**
     * Sorts what is due by service.
     *
     * @param catalogue  the duties, not null
     * @param schedule  what was scheduled of that catalogue, not null
     * @param occurrences  the occurrences of the schedule with how their days were found, not null
     * @return the workload, not null
     */
    public static DutyWorkload of(DutyCatalogue catalogue, DutySchedule schedule, List<Explained> occurrences) {
        Map<Optional<ServiceId>, List<DutyList.Listed>> duties = new LinkedHashMap<>();
        DutySettings settings = new DutySettings(schedule.receipt().readings());
        // a service is named even if none of its duties is in force, for what cases started under an earlier law goes
        // on
        catalogue.duties().forEach(each -> duties.putIfAbsent(Optional.of(each.owner()), new ArrayList<>()));
        LocalDate day = schedule.asOf().effectiveOn();
        DutyList.of(catalogue, catalogue.duties(DutyQuery.all().withInForceOn(day)), Optional.of(day), settings)
                .duties()
                .forEach(each -> duties.computeIfAbsent(Optional.of(each.duty().owner()), owner -> new ArrayList<>())
                        .add(each));
        duties.put(Optional.empty(), List.of());
        List<OfService> services = new ArrayList<>();
        duties.forEach((service, its) -> services.add(ofService(service, its, catalogue, schedule, occurrences)));
        return new DutyWorkload(catalogue, schedule, services);
    }

    private static OfService ofService(
            Optional<ServiceId> service,
            List<DutyList.Listed> duties,
            DutyCatalogue catalogue,
            DutySchedule schedule,
            List<Explained> occurrences) {
        List<Explained> its = new ArrayList<>();
        Map<Standing, Integer> cases = new EnumMap<>(Standing.class);
        Map<Standing, Integer> recurring = new EnumMap<>(Standing.class);
        for (Explained each : occurrences) {
            Set<ServiceId> owners = owners(catalogue, each.occurrence().clock());
            if (service.map(owners::contains).orElse(owners.isEmpty())) {
                its.add(each);
                // what several services look after is listed under each and counted under the first, so that sums are
                // right
                if (owners.stream().findFirst().equals(service)) {
                    (each.occurrence().subject().isPresent() ? cases : recurring)
                            .merge(Standing.of(each.occurrence()), 1, Integer::sum);
                }
            }
        }
        List<Duty> untimed = schedule.untimed().stream()
                .filter(duty -> service.equals(Optional.of(duty.owner())))
                .toList();
        return new OfService(service, duties, its, untimed, cases, recurring);
    }

    private static Set<ServiceId> owners(DutyCatalogue catalogue, Clock clock) {
        Set<ServiceId> owners = new LinkedHashSet<>();
        // in the order of the catalogue, because a clock holds its duties in no order
        catalogue.duties().stream()
                .filter(duty -> clock.duties().contains(duty.id()))
                .forEach(duty -> owners.add(duty.owner()));
        return owners;
    }

    /**
     * Finds what one service looks after.
     *
     * @param service  the service, not null
     * @return what is its own, empty if the catalogue does not name it, not null
     */
    public Optional<OfService> of(ServiceId service) {
        return services.stream()
                .filter(each -> each.service().equals(Optional.of(service)))
                .findFirst();
    }
}
