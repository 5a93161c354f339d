package org.schooloversight.examples.cli;

import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import org.schooloversight.core.toy.ToySchool;
import org.schooloversight.triggers.toy.ToyTrigger;
import picocli.CommandLine.Command;

/** A toy of the command that assesses schools. */
@Command(name = "assess", description = "Assesses toy schools.", mixinStandardHelpOptions = true)
final class AssessCommand implements Runnable {
    @Override
    public void run() {
        List<ToySchool> schools = List.of(
                ToySchool.builder().name("Ashfield").open(true).build(),
                ToySchool.builder().name("Beechwood").open(false).build());
        StringBuilder lines = new StringBuilder();
        for (ToySchool school : ProgressBar.wrap(schools, "Assessing")) {
            lines.append(school.name())
                    .append(ToyTrigger.of(school).fires() ? ": fired" : ": clear")
                    .append(System.lineSeparator());
        }
        System.out.print(lines);
    }
}
