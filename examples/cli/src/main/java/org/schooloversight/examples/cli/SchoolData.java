package org.schooloversight.examples.cli;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.analysis.WhatIfs;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Schools as reports need them: read once, and assessed when that is first asked for. */
final class SchoolData {

    private final ReportCommand command;
    private final PolicyVariant variant;
    private final Optional<PolicyVariant> other;
    private final Given given;
    private final List<School> schools;
    private final AsOf asOf;
    private final SupportAssessor assessor;
    private final Map<Urn, Assessment> assessed = new HashMap<>();
    private final Supplier<WhatIfs> whatIfs = Suppliers.memoize(this::prepareWhatIfs);

    SchoolData(ReportCommand command, Messages messages) {
        this.command = command;
        variant = command.policy.variant(command.files.measures(), messages);
        asOf = command.policy.asOf(variant.policy());
        other = other(command.compared, messages);
        List<SupportPolicy> policies = new ArrayList<>(List.of(variant.policy()));
        other.ifPresent(each -> policies.add(each.policy()));
        given = Council.read(command.files, AskedFor.by(policies.toArray(SupportPolicy[]::new)), messages);
        schools = Council.choose(given.register().schools(), Set.of(), command.answers.la, messages);
        assessor = AssessCommand.amongOthers(command.policy.assessor(command.files.measures(), messages), given, asOf);
    }

    private Optional<PolicyVariant> other(ReportOptions.Compared compared, Messages messages) {
        String named = compared.with;
        if (named == null && compared.settings.isEmpty()) {
            return Optional.empty();
        }
        SupportPolicy policy = new PolicyLoader(command.files.measures(), messages)
                .onDay(named == null ? command.policy.policy : named, each -> asOf.effectiveOn(), true);
        return Optional.of(new PolicyVariant(policy, PolicyLoader.settings(policy, "--set-with", compared.settings)));
    }

    /** Assesses one school, once. */
    Assessment assessment(School school) {
        return assessed.computeIfAbsent(
                school.urn(), urn -> assessor.assess(school, given.base().of(school), asOf));
    }

    private WhatIfs prepareWhatIfs() {
        return analyst().whatIfs(variant, asOf);
    }

    PolicyAnalyst analyst() {
        return PolicyAnalyst.of(command.files.measures(), EstablishmentTypeTables.bundled());
    }

    /** The programme, as it is read. */
    PolicyVariant variant() {
        return variant;
    }

    /** What the programme is compared with, if anything is. */
    Optional<PolicyVariant> other() {
        return other;
    }

    SupportAssessor assessor() {
        return assessor;
    }

    Given given() {
        return given;
    }

    List<School> schools() {
        return schools;
    }

    AsOf asOf() {
        return asOf;
    }

    List<Assessment> assessments() {
        return schools.stream().map(this::assessment).toList();
    }

    WhatIfs whatIfs() {
        return whatIfs.get();
    }
}
