package org.schooloversight.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.school.AgeRange;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.core.school.GroupKind;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** Makes schools and their last inspections of the rows of a register. */
final class RegisterRows {

    private static final Pattern DFE_NUMBER = Pattern.compile("([0-9]{3})/?([0-9]{4})");

    private record DfeNumber(LaCode la, int establishment) {}

    private final TableFile table;
    private final EstablishmentTypes types;
    private final Timeline<InspectionFramework> frameworks;
    private final LinkWords linkWords;
    private final Vocabulary<EstablishmentStatus> statuses;
    private final Vocabulary<Phase> phases;
    private final Vocabulary<GroupKind> trustKinds;
    private final Vocabulary<Boolean> nursery;
    private final Vocabulary<Boolean> sixthForm;
    private final Vocabulary<CategoryOfConcern> categories;
    private final Map<Urn, Integer> seen = new HashMap<>();
    private final List<School> schools = new ArrayList<>();
    private final List<Inspection.Graded> inspections = new ArrayList<>();

    RegisterRows(TableFile table, EstablishmentTypes types, Timeline<InspectionFramework> frameworks) {
        Words words = table.words();
        this.table = table;
        this.types = types;
        this.frameworks = frameworks;
        linkWords = new LinkWords(words);
        statuses = words.vocabulary("status", EstablishmentStatus.class);
        phases = words.vocabulary("phase", Phase.class);
        trustKinds = words.vocabulary("trust-kind", GroupKind.class);
        nursery = words.flags("nursery-provision");
        sixthForm = words.flags("sixth-form");
        categories = words.vocabulary("category-in-grade", CategoryOfConcern.class);
    }

    Register register() {
        boolean dated = table.has("last-inspection");
        if (table.has("last-grade") && !dated) {
            table.note("the last grades are not used, because the file has no dates for them");
        }
        return new Register(schools, inspections, dated && table.has("last-grade"));
    }

    /** Checks if a field may follow the last column: GIAS spreads the links, its last column, over further fields. */
    boolean mayStandBeyond(String field) {
        boolean linksAreLast = table.column("links")
                .filter(column -> column == table.columns().count() - 1)
                .isPresent();
        return linksAreLast && linkWords.isLink(field);
    }

    void read(Row row) {
        Optional<Urn> urn = row.require("urn", Urn::parse);
        Optional<String> name = row.require("name", text -> text);
        Optional<EstablishmentType> type = row.require("type", this::parseType);
        Optional<EstablishmentStatus> status = row.require("status", statuses::parse);
        urn.map(seen::get)
                .ifPresent(first -> row.refuse("urn", "the URN stands on line " + first + " already", "each URN once"));
        if (row.isRefused()) {
            return;
        }
        seen.put(urn.orElseThrow(), row.number());
        schools.add(school(row, urn.orElseThrow(), name.orElseThrow(), type.orElseThrow(), status.orElseThrow()));
        lastInspection(row, urn.orElseThrow()).ifPresent(inspections::add);
    }

    private School school(Row row, Urn urn, String name, EstablishmentType type, EstablishmentStatus status) {
        Optional<DfeNumber> number = row.value("dfe-number", RegisterRows::parseDfeNumber);
        OptionalInt establishment = row.count("establishment-number");
        return School.builder()
                .urn(urn)
                .name(name)
                .type(type)
                .status(status)
                .la(row.value("la", LaCode::parse).or(() -> number.map(DfeNumber::la)))
                .establishmentNumber(
                        establishment.isPresent()
                                ? establishment
                                : number.map(each -> OptionalInt.of(each.establishment()))
                                        .orElse(OptionalInt.empty()))
                .phase(row.value("phase", phases::parse).orElse(Phase.NOT_APPLICABLE))
                .opened(row.day("opened"))
                .reasonOpened(row.optional("reason-opened"))
                .closed(row.day("closed"))
                .reasonClosed(row.optional("reason-closed"))
                .ages(ages(row))
                .religiousCharacter(row.optional("religious-character"))
                .diocese(row.optional("diocese"))
                .pupils(row.count("pupils"))
                .capacity(row.count("capacity"))
                .nurseryProvision(row.value("nursery-provision", nursery::parse))
                .sixthForm(row.value("sixth-form", sixthForm::parse))
                .addAllGroups(groups(row))
                .addAllLinks(links(row, urn))
                .build();
    }

    private EstablishmentType parseType(String text) {
        Optional<EstablishmentType> coded =
                text.matches("[0-9]{1,3}") ? types.coded(Integer.parseInt(text)) : Optional.empty();
        return coded.or(() -> types.named(text))
                .orElseThrow(() -> new InvalidValueException("unknown type of establishment '" + Text.shorten(text)
                        + "'" + Nearest.hint(text, types.all())
                        + "; accepted: the name or code of a type in GIAS, such as 'Community school' or 1"));
    }

    private static DfeNumber parseDfeNumber(String text) {
        Matcher number = DFE_NUMBER.matcher(text);
        if (!number.matches()) {
            throw new InvalidValueException("invalid number of a school: '" + Text.shorten(text)
                    + "'; accepted: the code of the authority and four digits, such as 931/2055");
        }
        return new DfeNumber(LaCode.parse(number.group(1)), Integer.parseInt(number.group(2)));
    }

    private static Optional<AgeRange> ages(Row row) {
        OptionalInt lowest = row.count("lowest-age");
        OptionalInt highest = row.count("highest-age");
        if (lowest.isEmpty() || highest.isEmpty()) {
            return Optional.empty();
        }
        return row.value("highest-age", text -> new AgeRange(lowest.getAsInt(), highest.getAsInt()));
    }

    private List<GroupMembership> groups(Row row) {
        List<GroupMembership> groups = new ArrayList<>();
        row.optional("trust").ifPresent(name -> {
            GroupKind kind = row.value("trust-kind", trustKinds::parse).orElse(GroupKind.OTHER);
            groups.add(new GroupMembership(row.optional("trust-uid"), name, kind, Optional.empty()));
        });
        row.optional("federation")
                .ifPresent(name -> groups.add(new GroupMembership(
                        row.optional("federation-uid"), name, GroupKind.FEDERATION, Optional.empty())));
        return groups;
    }

    private List<SchoolLink> links(Row row, Urn urn) {
        List<SchoolLink> links = new ArrayList<>();
        row.value("links", text -> linkWords.parse(urn, text)).ifPresent(links::add);
        row.beyond().forEach(text -> links.add(linkWords.parse(urn, text)));
        return links;
    }

    private Optional<Inspection.Graded> lastInspection(Row row, Urn urn) {
        Optional<LocalDate> day = row.day("last-inspection");
        if (row.text("last-grade").isEmpty() || !table.has("last-inspection")) {
            return Optional.empty();
        }
        if (row.text("last-inspection").isEmpty()) {
            row.leaveOut("last-grade", "the grade has no date of inspection", "a date beside every grade");
        }
        return day.flatMap(date -> graded(row, urn, date));
    }

    private Optional<Inspection.Graded> graded(Row row, Urn urn, LocalDate date) {
        Optional<OverallGrade> grade = row.value("last-grade", table.words().gradesOn(date));
        Optional<InspectionFramework> framework =
                frameworks.on(date).filter(each -> each.outcome() == InspectionFramework.Outcome.OVERALL_GRADE);
        if (framework.isEmpty()) {
            row.leaveOut(
                    "last-grade",
                    "no overall grade was given on " + date,
                    "the day and grade of an inspection under a framework with overall grades");
            return Optional.empty();
        }
        Publication assumed = new Publication(date, Publication.Basis.ASSUMED);
        return grade.map(each -> new Inspection.Graded(
                urn,
                date,
                framework.get().id(),
                each,
                categories.find(row.text("last-grade")),
                row.provenance(assumed)));
    }
}
