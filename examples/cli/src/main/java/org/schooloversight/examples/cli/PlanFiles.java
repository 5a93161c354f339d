package org.schooloversight.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.json.PlanRuleFiles;
import org.schooloversight.triggers.json.SupportPlanReader;
import org.schooloversight.triggers.plan.PlanCheck;
import org.schooloversight.triggers.plan.PlanFindings;

/** Reads plans of support, and checks those of a school. */
final class PlanFiles {

    private PlanFiles() {}

    /** Checks every plan and Statement of Action of the school that was assessed. */
    static List<PlanFindings> check(List<Path> files, Assessment now, Messages messages) {
        PlanCheck check = PlanCheck.of(PlanRuleFiles.plans());
        Urn urn = now.school().urn();
        List<PlanFindings> findings = new ArrayList<>();
        for (Path file : files) {
            read(file, messages).ifPresent(read -> {
                read.plans().stream()
                        .filter(each -> each.urn().equals(urn))
                        .forEach(each -> findings.add(check.check(each, now, Optional.empty())));
                read.statements().stream()
                        .filter(each -> each.plan().urn().equals(urn))
                        .forEach(each -> findings.add(check.check(each, now, Optional.empty())));
            });
        }
        return findings;
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
