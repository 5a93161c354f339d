package org.schooloversight.duties.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.school.SchoolCategory;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.intervention.Intervener;
import org.schooloversight.duties.intervention.InterventionLaw;
import org.schooloversight.duties.intervention.NoticeForm;
import org.schooloversight.duties.intervention.NoticeKind;
import org.schooloversight.duties.intervention.NoticePartId;
import org.schooloversight.duties.intervention.Power;
import org.schooloversight.duties.intervention.Regime;
import org.schooloversight.duties.intervention.Route;
import org.schooloversight.duties.intervention.RouteId;
import org.schooloversight.duties.intervention.SchoolFilter;

/** Reads the document of the law of intervention. */
final class InterventionIn {

    private final JsonIn document;
    private final Cites cites;
    private final LimitIn limits;
    private final Map<RouteId, Route> routes = new LinkedHashMap<>();

    InterventionIn(JsonIn document, DutyCatalogue catalogue, DayKinds kinds) {
        this.document = document;
        document.optionalText("$schema");
        cites = Cites.of(document);
        limits = new LimitIn(cites, catalogue, kinds);
    }

    InterventionLaw law(String sha256) {
        List<Regime> regimes =
                document.objects("schools").stream().map(this::regime).toList();
        for (JsonIn each : document.objects("routes")) {
            Route route = route(each);
            if (routes.put(route.id(), route) != null) {
                each.problem("id", "the route '" + route.id() + "' is listed twice", "each id once");
            }
        }
        PowerIn reader = new PowerIn(cites, limits, routes.keySet());
        List<Power> powers =
                document.objects("powers").stream().map(reader::power).toList();
        if (powers.stream().map(Power::id).distinct().count() < powers.size()) {
            document.problem("powers", "a power is listed twice", "each id once");
        }
        List<NoticeForm> forms =
                document.objects("notices").stream().map(this::form).toList();
        Optional<JsonIn> clocks = document.object("clocks");
        InterventionLaw law = new InterventionLaw(
                regimes,
                List.copyOf(routes.values()),
                powers,
                forms,
                clock(clocks, "statement"),
                clock(clocks, "suspensionNotice"),
                clock(clocks, "suspensionReview"),
                sha256);
        clocks.ifPresent(JsonIn::done);
        document.done();
        return law;
    }

    private ClockId clock(Optional<JsonIn> clocks, String name) {
        return clocks.map(each -> limits.clock(each, name)).orElse(LimitIn.NO_CLOCK);
    }

    private Regime regime(JsonIn each) {
        Regime regime = new Regime(
                each.required("categories")
                        .<Set<SchoolCategory>>map(array -> new LinkedHashSet<>(
                                array.someValues(text -> JsonIn.constant(SchoolCategory.class, text))))
                        .orElse(Set.of()),
                each.choice("standing", Regime.Standing.class),
                each.text("words"),
                Cites.effective(each),
                cites.in(each),
                Cites.check(each));
        each.done();
        return regime;
    }

    private Route route(JsonIn each) {
        Route route = new Route(
                each.value("id", RouteId::of, RouteId.of("unreadable")),
                each.text("title"),
                each.object("by").map(InterventionIn::by).orElse(new Route.By.Coasting()),
                versions(each, this::routeVersion));
        each.done();
        return route;
    }

    private static Route.By by(JsonIn each) {
        Route.By by;
        if (each.has("category")) {
            by = new Route.By.Category(each.choice("category", CategoryOfConcern.class));
        } else if (each.has("notice")) {
            by = new Route.By.Notice(each.choice("notice", NoticeKind.class));
        } else {
            if (!each.flag("coasting", false)) {
                each.report("nothing that makes a school eligible", "one of the keys category, notice or coasting");
            }
            by = new Route.By.Coasting();
        }
        each.done();
        return by;
    }

    private Route.Version routeVersion(JsonIn each) {
        return new Route.Version(
                interveners(each, "givenBy"),
                each.optionalObject("initialPeriod").map(limits::read),
                each.flag("representations", false),
                each.flag("secretaryOfStatePrevails", false),
                categories(each, "notFor"),
                each.optionalText("note").orElse(""),
                cites.in(each),
                Cites.check(each));
    }

    private NoticeForm form(JsonIn each) {
        NoticeForm form = new NoticeForm(
                each.choice("kind", NoticeKind.class),
                versions(
                        each,
                        version -> new NoticeForm.Version(
                                version.required("givenBy")
                                        .<Set<Intervener>>map(array -> new LinkedHashSet<>(
                                                array.someValues(text -> JsonIn.constant(Intervener.class, text))))
                                        .orElse(Set.of()),
                                version.objects("contents").stream()
                                        .map(this::part)
                                        .toList(),
                                version.objects("copies").stream()
                                        .map(this::part)
                                        .toList(),
                                cites.in(version),
                                Cites.check(version))));
        each.done();
        return form;
    }

    private NoticeForm.Part part(JsonIn each) {
        NoticeForm.Part part = new NoticeForm.Part(
                each.value("id", NoticePartId::of, NoticePartId.of("unreadable")),
                each.text("words"),
                interveners(each, "by"),
                filter(each),
                cites.in(each),
                Cites.check(each));
        each.done();
        return part;
    }

    static <T> Timeline<T> versions(JsonIn object, Function<JsonIn, T> read) {
        List<Timeline.Version<T>> versions = new ArrayList<>();
        for (JsonIn each : object.objects("versions")) {
            versions.add(new Timeline.Version<>(Cites.effective(each), read.apply(each)));
            each.done();
        }
        try {
            return Timeline.of(versions);
        } catch (InvalidValueException overlap) {
            object.problem(
                    "versions",
                    String.valueOf(overlap.getMessage()).split("; accepted: ", 2)[0],
                    "periods that do not overlap");
            return Timeline.of(List.of());
        }
    }

    static SchoolFilter filter(JsonIn each) {
        SchoolFilter filter = each.optionalObject("schools")
                .map(part -> {
                    SchoolFilter read = new SchoolFilter(
                            categories(part, "categories"),
                            new LinkedHashSet<>(part.values("characters", text -> text)),
                            new LinkedHashSet<>(part.values("notCharacters", text -> text)));
                    part.done();
                    return read;
                })
                .orElse(new SchoolFilter(Set.of(), Set.of(), Set.of()));
        return filter;
    }

    private static Set<Intervener> interveners(JsonIn each, String name) {
        return new LinkedHashSet<>(each.values(name, text -> JsonIn.constant(Intervener.class, text)));
    }

    private static Set<SchoolCategory> categories(JsonIn each, String name) {
        return new LinkedHashSet<>(each.values(name, text -> JsonIn.constant(SchoolCategory.class, text)));
    }
}
