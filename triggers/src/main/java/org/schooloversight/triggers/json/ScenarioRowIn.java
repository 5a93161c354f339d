package org.schooloversight.triggers.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.AgeRange;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.scenario.Expectation;
import org.schooloversight.triggers.scenario.Scenario;
import org.schooloversight.triggers.support.TierDefinition;

/** Makes a scenario of a row. */
final class ScenarioRowIn {

    private static final String NO_TIER = "none";
    private static final List<String> PHASES =
            Arrays.stream(Phase.values()).map(Phase::title).toList();

    private final String file;
    private final AsOf asOf;
    private final EstablishmentTypes types;
    private final ScenarioEvidenceIn evidence;
    private final List<String> tiers;
    private final List<String> triggers;

    ScenarioRowIn(String file, AsOf asOf, SupportPolicy policy, EstablishmentTypes types, InspectionCells inspections) {
        this.file = file;
        this.asOf = asOf;
        this.types = types;
        tiers = policy.tiers().stream()
                .map(TierDefinition::id)
                .map(TierId::value)
                .toList();
        triggers = policy.triggers().stream()
                .map(TriggerDefinition::id)
                .map(TriggerId::value)
                .toList();
        evidence = new ScenarioEvidenceIn(policy, inspections, this::tier);
    }

    /** Reads a row; its name must be none of those read before. */
    Optional<Scenario> read(ScenarioCells cells, Set<String> names) {
        Optional<String> name = cells.require("scenario", ScenarioText::line);
        if (name.isPresent() && !names.add(name.get())) {
            cells.refuse("scenario", "another scenario has this name; accepted: each name once");
        }
        AsOf dates = asOf(cells);
        ScenarioOrigin origin = new ScenarioOrigin(file, cells.row().line(), dates, cells.row()::parse);
        Optional<School> school = school(cells, origin, name.orElse(""));
        EvidenceSet known = evidence.read(cells, origin);
        Optional<Expectation> expected = expectation(cells);
        return cells.row().isRefused()
                ? Optional.empty()
                : Optional.of(new Scenario(name.orElseThrow(), school.orElseThrow(), known, dates, expected.get()));
    }

    private AsOf asOf(ScenarioCells cells) {
        Optional<LocalDate> day = cells.read("as of", cells.row()::parse);
        Optional<LocalDate> known = cells.read("known by", cells.row()::parse);
        return new AsOf(day.orElse(asOf.effectiveOn()), known.or(() -> day).orElse(asOf.knownBy()));
    }

    private Optional<School> school(ScenarioCells cells, ScenarioOrigin origin, String name) {
        Optional<EstablishmentType> type = cells.require("type", this::type);
        Optional<Phase> phase = cells.read("phase", ScenarioRowIn::phase);
        School.Builder school = School.builder()
                .urn(origin.urn())
                .name(name)
                .status(EstablishmentStatus.OPEN)
                .phase(phase.orElse(Phase.NOT_APPLICABLE))
                .ages(ages(cells))
                .religiousCharacter(cells.read("religious character", ScenarioText::plain))
                .opened(cells.read("opened", cells.row()::parse))
                .closed(cells.read("closed", cells.row()::parse));
        cells.read("pupils", ScenarioRowIn::count).ifPresent(school::pupils);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (cells.isBlank("phase") && SchoolKind.of(type.get(), Phase.NOT_APPLICABLE) == SchoolKind.OTHER) {
            cells.refuse("phase", "the type does not tell the phase; accepted: " + Text.list(PHASES, "or"));
        }
        return Optional.of(school.type(type.get()).build());
    }

    private EstablishmentType type(String text) {
        String name = switch (ScenarioText.name(text)) {
            case "maintained" -> "Community school";
            case "academy" -> "Academy converter";
            default -> text;
        };
        return types.named(name).orElseThrow(() -> {
            List<String> names =
                    types.all().stream().map(EstablishmentType::name).toList();
            return new InvalidValueException("unknown type of establishment '" + Text.shorten(text) + "'"
                    + Nearest.hint(text, names) + "; accepted: maintained, academy, or a type of GIAS such as "
                    + Text.list(names.stream().limit(3).toList(), "or"));
        });
    }

    private static Phase phase(String text) {
        return Arrays.stream(Phase.values())
                .filter(each -> each.title().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("unknown phase '" + Text.shorten(text) + "'"
                        + Nearest.hint(text, PHASES) + "; accepted: " + Text.list(PHASES, "or")));
    }

    private static Optional<AgeRange> ages(ScenarioCells cells) {
        Optional<Integer> low = cells.read("low age", ScenarioRowIn::count);
        Optional<Integer> high = cells.read("high age", ScenarioRowIn::count);
        if (cells.isBlank("low age") != cells.isBlank("high age")) {
            cells.refuse(
                    cells.isBlank("low age") ? "low age" : "high age",
                    "one age is given without the other; accepted: both or none");
        }
        return low.isEmpty()
                ? Optional.empty()
                : high.flatMap(highest -> cells.read("high age", text -> new AgeRange(low.get(), highest)));
    }

    private static int count(String text) {
        if (!text.matches("[0-9]{1,7}")) {
            throw new InvalidValueException(
                    "not a number: '" + Text.shorten(text) + "'; accepted: a whole number of at most seven digits");
        }
        return Integer.parseInt(text);
    }

    /** Reads what is expected; no value if a trigger is expected to be two things, which refuses the row. */
    private Optional<Expectation> expectation(ScenarioCells cells) {
        Optional<Set<TierId>> expected = cells.read("expect tier", this::expectedTiers);
        Set<TriggerId> fired = expected(cells, "expect fired");
        Set<TriggerId> clear = expected(cells, "expect clear");
        Set<TriggerId> notKnown = expected(cells, "expect not known");
        try {
            return Optional.of(new Expectation(expected, fired, clear, notKnown));
        } catch (InvalidValueException twice) {
            cells.refuse("expect fired", String.valueOf(twice.getMessage()));
            return Optional.empty();
        }
    }

    private Set<TriggerId> expected(ScenarioCells cells, String name) {
        return new TreeSet<>(cells.entries(name, text -> TriggerId.of(PolicyNames.oneOf("trigger", text, triggers))));
    }

    private Set<TierId> expectedTiers(String text) {
        Set<TierId> expected = new TreeSet<>();
        if (!text.equalsIgnoreCase(NO_TIER)) {
            ScenarioText.split(text, "(?i)\\s+or\\s+|;").forEach(each -> expected.add(tier(each)));
        }
        return expected;
    }

    private TierId tier(String text) {
        return TierId.of(PolicyNames.oneOf("tier", text, tiers));
    }
}
