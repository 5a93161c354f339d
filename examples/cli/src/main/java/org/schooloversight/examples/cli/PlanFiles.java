package org.schooloversight.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.json.PlanRuleFiles;
import org.schooloversight.triggers.json.SupportPlanReader;
import org.schooloversight.triggers.plan.DeficitRecovery;
import org.schooloversight.triggers.plan.PlanCheck;
import org.schooloversight.triggers.plan.PlanFindings;
import org.schooloversight.triggers.plan.RecoveryPlan;
import org.schooloversight.triggers.plan.SchoolFinances;
import org.schooloversight.triggers.plan.StatementOfAction;
import org.schooloversight.triggers.plan.SupportPlan;
import org.schooloversight.triggers.register.BalancesReader;
import org.schooloversight.triggers.support.Pounds;

/** Reads plans of support and balances, and checks those of a school. */
final class PlanFiles {

    private final InputFiles files;
    private final KnownSchools known;
    private final Messages messages;

    PlanFiles(InputFiles files, KnownSchools known, Messages messages) {
        this.files = files;
        this.known = known;
        this.messages = messages;
    }

    /** Checks every plan and Statement of Action of the school that was assessed. */
    List<PlanFindings> check(
            List<Path> plans, Assessment now, List<Inspection> inspections, Optional<SchoolFinances> finances) {
        PlanCheck check = PlanCheck.of(PlanRuleFiles.plans()).against(inspections, files.measures());
        Urn urn = now.school().urn();
        Optional<Pounds> balance = finances.map(each -> each.balance().balance());
        List<PlanFindings> findings = new ArrayList<>();
        for (Path file : plans) {
            SupportPlanReader.Plans read = read(file);
            read.plans().stream()
                    .filter(each -> each.urn().equals(urn))
                    .forEach(each -> findings.add(check.check(each, now, balance)));
            read.statements().stream()
                    .filter(each -> each.plan().urn().equals(urn))
                    .forEach(each -> findings.add(check.check(each, now, balance)));
        }
        return findings;
    }

    /**
     * Finds what is on record of the budget of a school: the latest balance by a day, and the latest plan agreed by it. The plan may
     * stand beside another balance: a row without a plan does not take back an earlier one.
     */
    Optional<SchoolFinances> finances(@Nullable Path balances, Urn urn, LocalDate day) {
        if (balances == null) {
            return Optional.empty();
        }
        InputFiles.Reader<List<SchoolFinances>> reader = known.only(
                BalancesReader.of(files.mapping(messages))::read,
                each -> each.balance().urn(),
                each -> each.balance().provenance(),
                each -> "the balance");
        List<SchoolFinances> rows = files.read(balances, reader, messages).stream()
                .filter(each -> each.balance().urn().equals(urn))
                .sorted(Comparator.comparing(each -> each.balance().on()))
                .toList();
        Optional<RecoveryPlan> recovery = rows.stream()
                .flatMap(each -> each.recovery().stream())
                .filter(each -> !each.agreedOn().isAfter(day))
                .sorted(Comparator.comparing(RecoveryPlan::agreedOn))
                .reduce((earlier, later) -> later);
        return rows.stream()
                .filter(each -> !each.balance().on().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(latest -> new SchoolFinances(latest.balance(), recovery));
    }

    /** Finds whether a school is in deficit without a plan to recover. */
    static Finding deficit(Assessment now, Optional<SchoolFinances> finances, LocalDate day) {
        return DeficitRecovery.of(PlanRuleFiles.deficits())
                .find(
                        now.school(),
                        finances.map(SchoolFinances::balance),
                        finances.flatMap(SchoolFinances::recovery),
                        day);
    }

    private SupportPlanReader.Plans read(Path file) {
        try (InputStream in = InputFiles.open(file)) {
            Loaded<SupportPlanReader.Plans> loaded = SupportPlanReader.read(InputFiles.name(file), in);
            loaded.problems().forEach(messages::problem);
            SupportPlanReader.Plans read = loaded.value()
                    .orElseThrow(() -> new Failure("without " + InputFiles.name(file)
                            + " there is no answer: the plans in it would be missing"));
            tellUnknown(file, read);
            return read;
        } catch (IOException unreadable) {
            throw InputFiles.cannotRead(file, unreadable);
        }
    }

    private void tellUnknown(Path file, SupportPlanReader.Plans read) {
        Stream.concat(read.plans().stream(), read.statements().stream().map(StatementOfAction::plan))
                .filter(each -> !known.has(each.urn()))
                .forEach((SupportPlan each) -> messages.trouble("  problem: " + InputFiles.name(file) + ": the plan "
                        + each.id() + " is about URN " + each.urn()
                        + ", which the register does not have; it was not used"));
    }
}
