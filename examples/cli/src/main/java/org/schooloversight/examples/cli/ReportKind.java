package org.schooloversight.examples.cli;

import java.util.Locale;
import org.schooloversight.reporting.document.ReportId;

/** The kinds of report, each with the question it answers and what it needs. */
enum ReportKind {
    PORTFOLIO("Which schools are in which tier, which triggers fired, and what is not known?", "a register"),
    SCHOOL("What is one school's tier, why, what would change it, what is it owed, and what is due?", "a register"),
    SCHOOL_PROFILE("Which schools are there, by phase and by who maintains them, and do the sums agree?", "a register"),
    OFSTED_PROFILE("How do schools stand at inspection, against England and earlier years?", "a register"),
    ATTAINMENT(
            "Which results are above, in line or below, and where do they lead?",
            "--area-figures, or tables of results with rows of totals"),
    VULNERABLE_GROUPS(
            "How wide are the gaps of groups of pupils?", "--area-figures, or tables of results with rows of totals"),
    ATTENDANCE_EXCLUSIONS(
            "At which schools are absence, suspensions or exclusions high or rising?", "--absence or --results"),
    STRATEGY_TARGETS("Which targets of the strategy are met, on track or off track, and why?", "--targets"),
    DUTIES("What must each service do, what is due and what is overdue?", "nothing; --cases tells more"),
    STATUTORY_YEAR("What falls due in the year, month by month?", "nothing; --calendar tells more"),
    COST_OF_DUTIES("What do the duties cost, and do the totals agree?", "--costs"),
    POLICY_COMPARISON("What would change under another policy or figure, and for whom?", "--with or --set-with");

    private final String question;
    private final String needs;

    ReportKind(String question, String needs) {
        this.question = question;
        this.needs = needs;
    }

    ReportId id() {
        return ReportId.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String question() {
        return question;
    }

    String needs() {
        return needs;
    }
}
