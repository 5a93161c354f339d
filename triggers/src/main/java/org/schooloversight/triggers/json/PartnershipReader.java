package org.schooloversight.triggers.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.partnership.Arrangement;
import org.schooloversight.triggers.partnership.Bid;
import org.schooloversight.triggers.partnership.Commission;
import org.schooloversight.triggers.partnership.CommissionReport;
import org.schooloversight.triggers.partnership.GroupTerms;
import org.schooloversight.triggers.partnership.PartnershipRecord;
import org.schooloversight.triggers.partnership.Priorities;
import org.schooloversight.triggers.partnership.Priority;
import org.schooloversight.triggers.partnership.YearCost;
import org.schooloversight.triggers.support.ImpactMeasure;
import org.schooloversight.triggers.support.Pounds;

/** Reads what a partnership has resolved and spent. A document with any problem is not returned; every problem is. */
public final class PartnershipReader {

    private static final int MOST_MONTHS = 24;
    private static final int MOST_YEARS = 20;

    private PartnershipReader() {}

    /**
     * Obtains the record that comes with this library: what the partnership in Oxfordshire published of 2016 to 2018.
     *
     * @return the record, not null
     */
    public static PartnershipRecord bundled() {
        return Bundled.read("partnership-2016-18.json", PartnershipReader::partnership);
    }

    /**
     * Reads a record.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @return the record or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static Loaded<PartnershipRecord> read(String file, InputStream in) throws IOException {
        return DataFile.read(file, in, PartnershipReader::partnership);
    }

    private static PartnershipRecord partnership(JsonIn json) {
        Cites cites = Cites.of(json);
        String title = json.text("title");
        LocalDate knownFrom = json.date("knownFrom");
        PartnershipRecord record = new PartnershipRecord(
                title,
                knownFrom,
                json.optionalObjects("arrangements").stream()
                        .map(each -> arrangement(each, knownFrom, cites))
                        .toList(),
                json.object("group")
                        .map(each -> group(each, cites))
                        .orElseGet(() -> new GroupTerms(1, 1, List.of(), Cites.check(json))),
                json.optionalObjects("priorities").stream()
                        .map(each -> priorities(each, cites))
                        .toList(),
                json.optionalObjects("commissions").stream()
                        .flatMap(each -> commission(each, cites).stream())
                        .toList(),
                json.optionalObjects("bids").stream()
                        .flatMap(each -> bid(each, cites).stream())
                        .toList(),
                cites.in(json),
                Cites.check(json));
        json.done();
        return record;
    }

    private static Arrangement arrangement(JsonIn json, LocalDate knownFrom, Cites cites) {
        Arrangement arrangement = new Arrangement(
                IdIn.of(json, "arrangement"),
                json.text("title"),
                json.required("states")
                        .map(states -> states.someValues(Function.identity()))
                        .orElse(List.of()),
                json.optionalDate("knownFrom").orElse(knownFrom),
                cites.in(json));
        json.done();
        return arrangement;
    }

    private static GroupTerms group(JsonIn json, Cites cites) {
        GroupTerms terms = new GroupTerms(
                json.wholeNumber("monthsBetweenMeetings", 1, MOST_MONTHS),
                json.wholeNumber("meetingsUntilStuck", 1, MOST_MONTHS),
                cites.in(json),
                Cites.check(json));
        json.done();
        return terms;
    }

    private static Priorities priorities(JsonIn json, Cites cites) {
        List<Priority> list = new ArrayList<>();
        for (JsonIn each : json.objects("list")) {
            list.add(new Priority(
                    IdIn.of(each, "priority"), each.text("title"), each.values("measures", MeasureId::of)));
            each.done();
        }
        Priorities priorities = new Priorities(
                Cites.effective(json), list, json.flag("foundTooMany", false), cites.in(json), Cites.check(json));
        json.done();
        return priorities;
    }

    private static Optional<Commission> commission(JsonIn json, Cites cites) {
        String id = IdIn.of(json, "commission");
        String title = json.text("title");
        List<YearCost> costs = json.optionalObjects("costs").stream()
                .flatMap(each -> cost(each).stream())
                .toList();
        Optional<ImpactMeasure> outcome = json.object("outcome").map(MeasureIn::read);
        List<CommissionReport> reports = json.optionalObjects("reports").stream()
                .map(PartnershipReader::report)
                .toList();
        try {
            Commission commission = new Commission(
                    id,
                    title,
                    costs,
                    outcome.orElseThrow(() -> new InvalidValueException("no outcome; accepted: one")),
                    reports,
                    cites.in(json),
                    Cites.check(json));
            json.done();
            return Optional.of(commission);
        } catch (InvalidValueException invalid) {
            report(json, invalid);
            return Optional.empty();
        }
    }

    private static Optional<YearCost> cost(JsonIn json) {
        int year = json.wholeNumber("year", 1, MOST_YEARS);
        Pounds pounds = json.value("pounds", Pounds::parse, Pounds.ZERO);
        json.done();
        try {
            return Optional.of(new YearCost(year, pounds));
        } catch (InvalidValueException invalid) {
            report(json, invalid);
            return Optional.empty();
        }
    }

    private static CommissionReport report(JsonIn json) {
        CommissionReport report =
                new CommissionReport(json.date("on"), MeasureIn.number(json, "value"), json.text("told"));
        json.done();
        return report;
    }

    private static Optional<Bid> bid(JsonIn json, Cites cites) {
        try {
            Bid bid = new Bid(
                    IdIn.of(json, "bid"),
                    json.text("title"),
                    json.choice("state", Bid.State.class),
                    json.has("won")
                            ? json.value("won", text -> Optional.of(Pounds.parse(text)), Optional.empty())
                            : Optional.empty(),
                    json.flag("atLeast", false),
                    cites.in(json),
                    Cites.check(json));
            json.done();
            return Optional.of(bid);
        } catch (InvalidValueException invalid) {
            report(json, invalid);
            return Optional.empty();
        }
    }

    private static void report(JsonIn json, InvalidValueException invalid) {
        String[] parts = String.valueOf(invalid.getMessage()).split("; accepted: ", 2);
        json.report(parts[0], parts.length > 1 ? parts[1] : "a valid value");
    }
}
