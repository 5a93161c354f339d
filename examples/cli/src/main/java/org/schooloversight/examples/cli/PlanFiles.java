package org.schooloversight.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.json.PlanRuleFiles;
import org.schooloversight.triggers.json.SupportPlanReader;
import org.schooloversight.triggers.plan.DeficitRecovery;
import org.schooloversight.triggers.plan.PlanCheck;
import org.schooloversight.triggers.plan.PlanFindings;
import org.schooloversight.triggers.plan.SchoolFinances;
import org.schooloversight.triggers.register.BalancesReader;
import org.schooloversight.triggers.support.Pounds;

/** Reads plans of support, and checks those of a school. */
final class PlanFiles {

    private PlanFiles() {}

    /** Checks every plan and Statement of Action of the school that was assessed. */
    static List<PlanFindings> check(
            List<Path> files, Assessment now, Optional<SchoolFinances> finances, Messages messages) {
        PlanCheck check = PlanCheck.of(PlanRuleFiles.plans());
        Urn urn = now.school().urn();
        Optional<Pounds> balance = finances.map(each -> each.balance().balance());
        List<PlanFindings> findings = new ArrayList<>();
        for (Path file : files) {
            read(file, messages).ifPresent(read -> {
                read.plans().stream()
                        .filter(each -> each.urn().equals(urn))
                        .forEach(each -> findings.add(check.check(each, now, balance)));
                read.statements().stream()
                        .filter(each -> each.plan().urn().equals(urn))
                        .forEach(each -> findings.add(check.check(each, now, balance)));
            });
        }
        return findings;
    }

    /** Finds what is on record of the budget of a school: the latest balance. */
    static Optional<SchoolFinances> finances(@Nullable Path file, Urn urn, Messages messages) {
        if (file == null) {
            return Optional.empty();
        }
        return new InputFiles()
                .read(file, BalancesReader.of(ColumnMapping.bundled())::read, messages).stream()
                        .filter(each -> each.balance().urn().equals(urn))
                        .max(Comparator.comparing(each -> each.balance().on()));
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

    private static Optional<SupportPlanReader.Plans> read(Path file, Messages messages) {
        try (InputStream in = InputFiles.open(file)) {
            Loaded<SupportPlanReader.Plans> loaded = SupportPlanReader.read(InputFiles.name(file), in);
            loaded.problems().forEach(messages::problem);
            return loaded.value();
        } catch (IOException unreadable) {
            throw InputFiles.cannotRead(file, unreadable);
        }
    }
}
