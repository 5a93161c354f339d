package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.EntitlementDefinition;

/** Works out one year of one school. */
final class YearCalculator {

    private static final Comparator<Occurrence> IN_ORDER = Comparator.comparing(
                    (Occurrence each) -> each.slot().day(), DaySpan.BY_EARLIEST)
            .thenComparing(each -> each.slot().opensOn());

    private final SupportPolicy policy;
    private final SupportCase given;
    private final AcademicYear year;
    private final LocalDate asOf;
    private final List<TierStay> stays;
    private final EventSlots events;
    private final Slots slots;
    private final Readings readings;
    private final Wording wording;

    YearCalculator(
            SupportAssessor assessor, SupportCase given, AcademicYear year, LocalDate asOf, List<TierStay> stays) {
        this.policy = assessor.policy();
        this.given = given;
        this.year = year;
        this.asOf = asOf;
        this.stays = stays;
        TermDays terms = new TermDays(given.calendars(), policy.header());
        SupportPolicy.GradeFrom gradeFrom =
                policy.gradeFrom().under(assessor.settings().readings());
        events = new EventSlots(given, year, asOf, gradeFrom, terms);
        slots = new Slots(year, terms, events);
        readings = new Readings(policy, assessor.settings(), slots);
        wording = new Wording(policy, stays, asOf);
    }

    SupportYear year() {
        Map<String, List<Occurrence>> byId = occurrences();
        List<UnmatchedRecord> unmatched = shareOut(byId);
        List<Obligation> obligations = new ArrayList<>();
        List<OverUse> overUses = new ArrayList<>();
        byId.values().forEach(each -> {
            each.sort(IN_ORDER);
            for (int i = 0; i < each.size(); i++) {
                obligations.add(obligation(each.get(i), i + 1));
            }
            each.stream()
                    .filter(one -> !one.beyond().isEmpty())
                    .map(one -> new OverUse(one.entitlement(), one.need(), one.used(), one.beyond()))
                    .forEach(overUses::add);
        });
        return new SupportYear(given.school(), year, asOf, stays, obligations, overUses, unmatched, notices());
    }

    /** Shares records and judgements out among the occurrences, and returns the records that met nothing. */
    private List<UnmatchedRecord> shareOut(Map<String, List<Occurrence>> byId) {
        List<SupportRecord> records = records();
        List<UnmatchedRecord> unmatched = new ArrayList<>();
        Set<String> served = new TreeSet<>();
        records.forEach(record -> served.addAll(record.serves()));
        for (String id : served) {
            List<Occurrence> takers = byId.getOrDefault(id, List.of());
            List<SupportRecord> serving =
                    records.stream().filter(each -> each.serves().contains(id)).toList();
            List<SupportRecord> left = areJudgements(takers) ? serving : new Matching(takers).share(serving);
            left.stream()
                    .filter(each -> !each.on().isBefore(year.firstDay()))
                    .forEach(each -> unmatched.add(new UnmatchedRecord(each, id, why(each, id, takers))));
        }
        byId.values().stream()
                .filter(YearCalculator::areJudgements)
                .forEach(takers -> new Matching(takers).share(events.goodJudgements()));
        return unmatched;
    }

    private static boolean areJudgements(List<Occurrence> takers) {
        return takers.stream().anyMatch(Occurrence::isJudgement);
    }

    private Map<String, List<Occurrence>> occurrences() {
        Map<String, List<Occurrence>> byId = new LinkedHashMap<>();
        for (Promise promise : Promises.of(policy, stays)) {
            List<Slot> laid = slots.of(promise.key().timing(), promise);
            for (int i = 0; i < laid.size(); i++) {
                byId.computeIfAbsent(promise.key().id(), id -> new ArrayList<>())
                        .add(new Occurrence(promise, laid.get(i), i));
            }
        }
        return byId;
    }

    /** Returns the records of the school that are of the year or before, and that were known and had happened by the day. */
    private List<SupportRecord> records() {
        List<SupportRecord> records = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (SupportRecord record : given.records()) {
            if (!record.urn().equals(given.school().urn())) {
                continue;
            }
            if (!ids.add(record.id())) {
                throw new InvalidValueException(
                        "two records of support have the id '" + record.id() + "'; accepted: each id once");
            }
            if (!isLater(record) && !record.on().isAfter(year.lastDay())) {
                records.add(record);
            }
        }
        return records;
    }

    private boolean isLater(SupportRecord record) {
        return record.on().isAfter(asOf) || !record.provenance().publication().isKnownBy(asOf);
    }

    private Obligation obligation(Occurrence each, int number) {
        ObligationState state = States.of(each, asOf);
        return new Obligation(
                given.school().urn(),
                each.entitlement(),
                wording.span(each).title(),
                number,
                each.slot().opensOn(),
                each.promise().key().atMost() ? Optional.empty() : each.slot().due(),
                state,
                each.metBy(),
                readings.days(each),
                wording.reasons(each, state));
    }

    private Reason why(SupportRecord record, String id, List<Occurrence> takers) {
        String text;
        if (takers.isEmpty()) {
            text = isKnown(id)
                    ? "The school was not promised it in " + year + "."
                    : "The programme promises nothing with the id '" + id + "'.";
        } else if (areJudgements(takers)) {
            text = "Only an inspection can show it.";
        } else if (takers.stream().anyMatch(each -> each.isInTime(record.on()))) {
            text = "All that was promised had been done already.";
        } else {
            text = "On " + EnglishDates.full(record.on())
                    + " it was not owed: what is promised begins later, or was over.";
        }
        return new Reason(text, List.of(), List.of(record.provenance().toString()));
    }

    private boolean isKnown(String id) {
        return definitions(policy).anyMatch(each -> each.id().equals(id));
    }

    /** Returns all that a policy promises. */
    static Stream<EntitlementDefinition> definitions(SupportPolicy policy) {
        return Stream.concat(
                policy.tiers().stream().flatMap(tier -> tier.entitlements().stream()),
                policy.additions().stream().flatMap(addition -> addition.entitlements().stream()));
    }

    private List<Reason> notices() {
        Set<Reason> notices = new LinkedHashSet<>();
        if (asOf.isBefore(year.firstDay())) {
            notices.add(notice("The year has not begun: what the school will be owed is told by what was known on "
                    + EnglishDates.day(asOf) + "."));
        }
        stays.stream()
                .map(stay -> stay.assessment().outcome())
                .filter(TierOutcome.Outside.class::isInstance)
                .forEach(outside -> notices.addAll(outside.reasons()));
        List<SupportRecord> own = given.records().stream()
                .filter(each -> each.urn().equals(given.school().urn()))
                .toList();
        long later = own.stream().filter(this::isLater).count();
        if (later > 0) {
            notices.add(notice(later + (later == 1 ? " record is" : " records are")
                    + " not counted: later than the day of the question."));
        }
        long after = own.stream()
                .filter(each -> !isLater(each) && each.on().isAfter(year.lastDay()))
                .count();
        if (after > 0) {
            notices.add(notice(after + (after == 1 ? " record is" : " records are") + " not counted: after the year."));
        }
        if (given.calendars().school().isEmpty()) {
            notices.add(notice("The school's terms are not known, so neither is what is due by terms and half terms."));
        }
        return List.copyOf(notices);
    }

    private static Reason notice(String text) {
        return new Reason(text, List.of(), List.of());
    }
}
