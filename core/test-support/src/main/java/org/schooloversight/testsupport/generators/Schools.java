package org.schooloversight.testsupport.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.school.AgeRange;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.LinkKind;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;

/** Makes schools for tests: begin with a sort of school, change what the test is about, and build. */
public final class Schools {

    /** The number of a school for which the test chose none. */
    public static final Urn URN = Urn.of(123456);

    /** The number that {@link #before} and {@link #after} give the other side of a link. */
    public static final Urn OTHER_URN = Urn.of(100001);

    private static final EstablishmentTypes TYPES = EstablishmentTypeTables.bundled();

    private Urn urn = URN;
    private String name = "Example School";
    private Optional<LaCode> la = Optional.of(LaCode.of(931));
    private String type;
    private Phase phase;
    private Optional<AgeRange> ages;
    private EstablishmentStatus status = EstablishmentStatus.OPEN;
    private Optional<LocalDate> opened = Optional.empty();
    private Optional<LocalDate> closed = Optional.empty();
    private Optional<String> reasonClosed = Optional.empty();
    private Optional<String> religiousCharacter = Optional.empty();
    private final List<SchoolLink> links = new ArrayList<>();

    private Schools(String type, Phase phase, int lowest, int highest) {
        this.type = type;
        this.phase = phase;
        ages = Optional.of(new AgeRange(lowest, highest));
    }

    /** A maintained primary school for ages 3 to 11. */
    public static Schools primary() {
        return new Schools("Community school", Phase.PRIMARY, 3, 11);
    }

    /** A maintained infant school, which has no key stage 2. */
    public static Schools infant() {
        return new Schools("Community school", Phase.PRIMARY, 4, 7);
    }

    /** A maintained secondary school for ages 11 to 18. */
    public static Schools secondary() {
        return new Schools("Foundation school", Phase.SECONDARY, 11, 18);
    }

    /** A maintained school for ages 4 to 18. */
    public static Schools allThrough() {
        return new Schools("Community school", Phase.ALL_THROUGH, 4, 18);
    }

    /** A maintained special school. */
    public static Schools special() {
        return new Schools("Community special school", Phase.NOT_APPLICABLE, 4, 19);
    }

    /** A maintained nursery school. */
    public static Schools nursery() {
        return new Schools("Local authority nursery school", Phase.NURSERY, 2, 5);
    }

    /** A pupil referral unit. */
    public static Schools pupilReferralUnit() {
        return new Schools("Pupil referral unit", Phase.NOT_APPLICABLE, 11, 16);
    }

    /** A primary academy. */
    public static Schools primaryAcademy() {
        return new Schools("Academy converter", Phase.PRIMARY, 3, 11);
    }

    /** A secondary academy. */
    public static Schools secondaryAcademy() {
        return new Schools("Academy sponsor led", Phase.SECONDARY, 11, 18);
    }

    /** A special academy. */
    public static Schools specialAcademy() {
        return new Schools("Academy special converter", Phase.NOT_APPLICABLE, 4, 19);
    }

    /** An independent school, which no support programme is about. */
    public static Schools independent() {
        return new Schools("Other independent school", Phase.NOT_APPLICABLE, 3, 18);
    }

    /** Gives it a number. */
    public Schools urn(Urn number) {
        urn = number;
        return this;
    }

    /** Names it. */
    public Schools name(String text) {
        name = text;
        return this;
    }

    public Schools la(int code) {
        la = Optional.of(LaCode.of(code));
        return this;
    }

    public Schools laNotKnown() {
        la = Optional.empty();
        return this;
    }

    /** Gives it a type by its name in GIAS. */
    public Schools type(String gias) {
        type = gias;
        return this;
    }

    /** Gives it a phase. */
    public Schools phase(Phase each) {
        phase = each;
        return this;
    }

    /** Gives it ages, both inclusive. */
    public Schools ages(int lowest, int highest) {
        ages = Optional.of(new AgeRange(lowest, highest));
        return this;
    }

    /** Leaves its ages out. */
    public Schools agesNotKnown() {
        ages = Optional.empty();
        return this;
    }

    /** Gives it a status in the register. */
    public Schools status(EstablishmentStatus each) {
        status = each;
        return this;
    }

    /** Opens it on a day. */
    public Schools opened(String day) {
        opened = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Closes it at the end of a day. */
    public Schools closed(String lastDay, String reason) {
        closed = Optional.of(LocalDate.parse(lastDay));
        reasonClosed = Optional.of(reason);
        return this;
    }

    /** Designates it with a religious character. */
    public Schools religiousCharacter(String character) {
        religiousCharacter = Optional.of(character);
        return this;
    }

    /** States that it was {@link #OTHER_URN} before. */
    public Schools before() {
        return link(LinkKind.PREDECESSOR, "Predecessor");
    }

    /** States that it goes on as {@link #OTHER_URN}. */
    public Schools after() {
        return link(LinkKind.SUCCESSOR, "Successor");
    }

    private Schools link(LinkKind kind, String title) {
        links.add(new SchoolLink(urn, OTHER_URN, kind, title, Optional.empty()));
        return this;
    }

    /** Builds the school. */
    public School build() {
        EstablishmentType found = TYPES.named(type).orElseThrow(() -> new AssertionError("no such type: " + type));
        return School.builder()
                .urn(urn)
                .name(name)
                .la(la)
                .type(found)
                .phase(phase)
                .status(status)
                .opened(opened)
                .closed(closed)
                .reasonClosed(reasonClosed)
                .ages(ages)
                .religiousCharacter(religiousCharacter)
                .addAllLinks(links)
                .build();
    }
}
