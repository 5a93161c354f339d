package org.schooloversight.duties.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.deadline.Suspension;
import org.schooloversight.core.json.DeadlineRules;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.duties.catalogue.ExceptionId;

/** A worked case of the kit, as it stands in its file. */
record KitCase(
        String id,
        Optional<DeadlineRule> rule,
        String clock,
        Occasion occasion,
        String calendar,
        Map<String, String> readings,
        Set<ExceptionId> exceptions,
        String expected,
        Optional<List<String>> skipped) {

    static KitCase read(JsonIn each, DeadlineRules rules) {
        String id = each.text("id");
        Optional<DeadlineRule> rule = each.has("rule") ? each.object("rule").map(rules::read) : Optional.empty();
        String clock = rule.isPresent() ? "" : each.text("clock");
        KitCase read = new KitCase(
                id,
                rule,
                clock,
                new Occasion(each.date("from"), events(each), suspensions(each)),
                each.optionalText("calendar").orElse(""),
                texts(each, "readings"),
                new TreeSet<>(each.values("exceptions", ExceptionId::of)),
                each.object("expect").map(KitCase::expected).orElse("unreadable"),
                each.has("skipped") ? Optional.of(skipped(each)) : Optional.empty());
        each.text("worked");
        each.text("how");
        each.optionalText("cites");
        each.done();
        return read;
    }

    private static Map<EventId, LocalDate> events(JsonIn each) {
        Map<EventId, LocalDate> events = new LinkedHashMap<>();
        texts(each, "events").forEach((event, on) -> events.put(EventId.of(event), LocalDate.parse(on)));
        return events;
    }

    private static Map<String, String> texts(JsonIn each, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        each.optionalObject(name)
                .ifPresent(object -> object.members().forEach((key, value) -> texts.put(key, value.asText())));
        return texts;
    }

    private static List<Suspension> suspensions(JsonIn each) {
        List<Suspension> suspensions = new ArrayList<>();
        for (JsonIn part : each.optionalObjects("suspended")) {
            suspensions.add(new Suspension(part.date("from"), part.optionalDate("to")));
            part.done();
        }
        return suspensions;
    }

    private static List<String> skipped(JsonIn each) {
        List<String> skipped = new ArrayList<>();
        for (JsonIn part : each.optionalObjects("skipped")) {
            skipped.add(part.date("on") + " " + part.text("because"));
            part.done();
        }
        return skipped;
    }

    /** The expected answer in the words of {@link Engine}. What is null in the file was made "none" by the reader. */
    private static String expected(JsonIn expect) {
        String found;
        if (expect.has("due")) {
            found = "due " + expect.date("due");
        } else if (expect.has("disapplied")) {
            found = expect.flag("disapplied", false) ? "disapplied" : "unreadable";
        } else if (expect.has("noDate")) {
            found = expect.flag("noDate", false) ? "no date" : "unreadable";
        } else if (expect.has("notInForce")) {
            found = expect.flag("notInForce", false) ? "not in force" : "unreadable";
        } else {
            found = "from " + expect.text("earliest") + " to " + expect.text("latest");
        }
        expect.done();
        return found;
    }
}
