package org.schooloversight.duties.checking;

import static org.schooloversight.duties.checking.EntryText.list;
import static org.schooloversight.duties.checking.EntryText.words;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.school.SchoolCategory;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.intervention.Intervener;
import org.schooloversight.duties.intervention.InterventionLaw;
import org.schooloversight.duties.intervention.Limit;
import org.schooloversight.duties.intervention.NoticeForm;
import org.schooloversight.duties.intervention.Regime;
import org.schooloversight.duties.intervention.Route;
import org.schooloversight.duties.intervention.SchoolFilter;

/** Goes through the law of intervention as {@link CatalogueWalk} goes through a catalogue. */
final class InterventionWalk {

    static final AreaId AREA = AreaId.of("schools-causing-concern");

    private final InterventionLaw law;
    private final Checking checking;
    private final KindWalk kinds;
    private final RuleSaid rules;
    private final DutyCatalogue catalogue;

    InterventionWalk(InterventionLaw law, DutyCatalogue catalogue, Checking checking, KindWalk kinds) {
        this.law = law;
        this.checking = checking;
        this.kinds = kinds;
        this.catalogue = catalogue;
        this.rules = new RuleSaid(catalogue);
    }

    InterventionLaw walk(String sha256) {
        PowerWalk powers = new PowerWalk(this, checking);
        return new InterventionLaw(
                law.regimes().stream().map(this::regime).toList(),
                law.routes().stream().map(this::route).toList(),
                law.powers().stream().map(powers::power).toList(),
                law.forms().stream().map(this::form).toList(),
                law.statement(),
                law.suspensionNotice(),
                law.suspensionReview(),
                sha256);
    }

    private Regime regime(Regime regime) {
        String first =
                id(regime.categories().stream().findFirst().map(Enum::name).orElse("none"));
        EntryText text = new EntryText(
                        EntryText.id("regime", first, regime.effective().startInclusive()),
                        AREA,
                        "Which schools intervention is for: " + list(regime.categories(), "and"))
                .says(regime.words())
                .exact("standing", regime.standing())
                .inForce(regime.effective());
        return new Regime(
                regime.categories(),
                regime.standing(),
                regime.words(),
                regime.effective(),
                regime.cites(),
                checking.of(text.entry(regime.cites(), regime.check())));
    }

    static String id(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Route route(Route route) {
        return new Route(
                route.id(), route.title(), route.by(), versions(route.versions(), each -> version(route, each)));
    }

    /** Goes through versions; each is told with its period. */
    static <T> Timeline<T> versions(Timeline<T> timeline, Function<Timeline.Version<T>, T> version) {
        return Timeline.of(timeline.versions().stream()
                .map(each -> new Timeline.Version<>(each.period(), version.apply(each)))
                .toList());
    }

    private Route.Version version(Route route, Timeline.Version<Route.Version> each) {
        Route.Version version = each.value();
        LocalDate from = each.period().startInclusive();
        String id = EntryText.id("route", route.id(), from);
        EntryText text = new EntryText(id, AREA, "Eligible for intervention: " + route.title())
                .says("Made eligible by: " + by(route.by()))
                .exact("by", route.by());
        if (!version.givenBy().isEmpty()) {
            text.says("Given by: " + interveners(version.givenBy()));
        }
        text.says(
                version.representations()
                        ? "The governing body can make representations, and the notice is then to be confirmed"
                        : route.by() instanceof Route.By.Notice ? "There are no representations against it" : "");
        text.says(version.prevails() ? "A notice of the Secretary of State ends an earlier one of the authority" : "");
        if (!version.notFor().isEmpty()) {
            text.says("Not for schools of the categories: " + list(version.notFor(), "and"));
        }
        text.exact("flags", version.representations() + " " + version.prevails());
        text.says(version.note()).inForce(each.period());
        Optional<Limit> initial = version.initialPeriod()
                .map(limit ->
                        limit(limit, text, id + "/initial-period", "The period from the notice: " + route.title()));
        return new Route.Version(
                version.givenBy(),
                initial,
                version.representations(),
                version.prevails(),
                version.notFor(),
                version.note(),
                version.cites(),
                checking.of(text.entry(version.cites(), version.check())));
    }

    private static String by(Route.By by) {
        if (by instanceof Route.By.Category category) {
            return "the category of concern " + words(category.category());
        }
        return by instanceof Route.By.Notice notice
                ? notice.kind().words() + " that was not complied with"
                : "a notification that the school is coasting";
    }

    static String interveners(Collection<Intervener> all) {
        return Text.list(all.stream().map(Intervener::words).toList(), "or");
    }

    /** Tells a limit within another entry; where it has a check mark of its own it is an entry of its own too. */
    Limit limit(Limit limit, EntryText within, String id, String title) {
        if (limit instanceof Limit.OfClock clock) {
            within.exact("limit", clock.id());
            within.says("For how long is said by the clock " + clock.id() + ": "
                    + catalogue.clock(clock.id()).map(Clock::title).orElse("unknown"));
            return limit;
        }
        Provision provision = ((Limit.OfProvision) limit).provision();
        within.says("For how long is an entry of its own: " + id);
        EntryText text = new EntryText(id, AREA, title)
                .exact("bound", provision.bound())
                .exact("rule", RuleExact.of(provision.rule()));
        rules.rule(text, RuleSaid.means(provision.bound()), provision.rule());
        DeadlineRule rule = RuleExact.with(provision.rule(), kinds::kind);
        return new Limit.OfProvision(new Provision(
                rule,
                provision.bound(),
                provision.cites(),
                checking.of(text.entry(provision.cites(), provision.check()))));
    }

    private NoticeForm form(NoticeForm form) {
        return new NoticeForm(form.kind(), versions(form.versions(), each -> version(form, each)));
    }

    private NoticeForm.Version version(NoticeForm form, Timeline.Version<NoticeForm.Version> each) {
        NoticeForm.Version version = each.value();
        String id = EntryText.id("notice", id(form.kind().name()), each.period().startInclusive());
        EntryText text = new EntryText(id, AREA, "Form of " + form.kind().words())
                .says("Given by: " + interveners(version.givenBy()))
                .says("It must state: " + parts(version.contents()))
                .says("It must be copied to: " + parts(version.copies()))
                .inForce(each.period());
        return new NoticeForm.Version(
                version.givenBy(),
                version.contents().stream()
                        .map(part -> part(form, part, id + "/states/"))
                        .toList(),
                version.copies().stream()
                        .map(part -> part(form, part, id + "/copied-to/"))
                        .toList(),
                version.cites(),
                checking.of(text.entry(version.cites(), version.check())));
    }

    private static String parts(List<NoticeForm.Part> parts) {
        return parts.isEmpty()
                ? "nothing of the kind"
                : parts.stream().map(part -> part.id().value()).collect(Collectors.joining(", "));
    }

    private NoticeForm.Part part(NoticeForm form, NoticeForm.Part part, String before) {
        EntryText text = new EntryText(
                        before + part.id(), AREA, "Part of " + form.kind().words())
                .says(part.words())
                .says(part.by().isEmpty() ? "Of every such notice" : "Of a notice given by " + interveners(part.by()));
        schools(text, part.schools());
        return new NoticeForm.Part(
                part.id(),
                part.words(),
                part.by(),
                part.schools(),
                part.cites(),
                checking.of(text.entry(part.cites(), part.check())));
    }

    static void schools(EntryText text, SchoolFilter schools) {
        if (!schools.categories().isEmpty()) {
            text.says("For schools of the categories: " + categories(schools.categories()));
        }
        if (!schools.characters().isEmpty()) {
            text.says("For schools of the religious character: " + Text.list(schools.characters(), "or"));
        }
        if (!schools.notCharacters().isEmpty()) {
            text.says("Not for schools of the religious character: " + Text.list(schools.notCharacters(), "or"));
        }
    }

    private static String categories(Set<SchoolCategory> categories) {
        return list(categories, "and");
    }
}
