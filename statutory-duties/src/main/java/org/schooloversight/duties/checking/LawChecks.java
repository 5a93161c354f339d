package org.schooloversight.duties.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.source.Sha256;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.intervention.InterventionLaw;

/** What an authority recorded about entries of the law, at most once about each. Immutable. */
public final class LawChecks {

    private static final LawChecks NONE = new LawChecks(List.of());

    private final Map<LawEntryId, LawCheck> checks;

    private LawChecks(Collection<LawCheck> all) {
        Map<LawEntryId, LawCheck> byEntry = new LinkedHashMap<>();
        for (LawCheck each : all) {
            if (byEntry.put(each.entry(), each) != null) {
                throw new InvalidValueException(
                        "two checks are about '" + each.entry() + "'; accepted: one about each entry");
            }
        }
        checks = Collections.unmodifiableMap(byEntry);
    }

    /**
     * Obtains checks.
     *
     * @param all  the checks, not null
     * @return them all, not null
     * @throws InvalidValueException if two are about the same entry
     */
    public static LawChecks of(Collection<LawCheck> all) {
        return new LawChecks(all);
    }

    /**
     * Obtains no checks.
     *
     * @return none, not null
     */
    public static LawChecks none() {
        return NONE;
    }

    /**
     * Gets what was recorded.
     *
     * @return the checks, in the order given, unmodifiable, not null
     */
    public List<LawCheck> all() {
        return List.copyOf(checks.values());
    }

    /**
     * Tells where each entry stands.
     *
     * @param entries  the entries, not null
     * @return where they stand, not null
     */
    public CheckReview review(LawEntries entries) {
        return new CheckReview(
                entries.all().stream().map(this::reviewed).toList(),
                checks.values().stream()
                        .filter(each -> entries.find(each.entry()).isEmpty())
                        .toList());
    }

    private CheckReview.Reviewed reviewed(LawEntry entry) {
        Optional<LawCheck> recorded = Optional.ofNullable(checks.get(entry.id()));
        return new CheckReview.Reviewed(
                entry,
                recorded.filter(each -> each.outcome() != LawCheck.Outcome.NOT_YET)
                        .map(each -> standing(entry, each))
                        .orElse(entry.check().isChecked() ? CheckStanding.CHECKED_BY_LIBRARY : CheckStanding.OPEN),
                recorded);
    }

    private static CheckStanding standing(LawEntry entry, LawCheck check) {
        if (!check.fingerprint().equals(entry.fingerprint())) {
            return CheckStanding.LAPSED;
        }
        return check.outcome() == LawCheck.Outcome.AGREES ? CheckStanding.CONFIRMED : CheckStanding.DIFFERS;
    }

    /**
     * Marks a catalogue with the checks: what was confirmed is checked, what was found to differ is not, and each says by whom. What has
     * lapsed or is not recorded stays as it was.
     *
     * @param catalogue  the duties and clocks, not null
     * @return the catalogue with the marks, whose SHA-256 is another if any mark is, not null
     */
    public DutyCatalogue applyTo(DutyCatalogue catalogue) {
        Marks marks = new Marks(catalogue.sha256());
        DutyCatalogue marked = new CatalogueWalk(catalogue, marks, new KindWalk(marks)).walk(catalogue.sha256());
        return marks.areAny()
                ? DutyCatalogue.of(marked.duties(), marked.clocks(), marked.events(), marked.readings(), marks.sha256())
                : catalogue;
    }

    /**
     * Marks the law of intervention with the checks, as {@link #applyTo(DutyCatalogue)} marks a catalogue.
     *
     * @param law  the law of intervention, not null
     * @param catalogue  the catalogue whose clocks it refers to, not null
     * @return the law with the marks, whose SHA-256 is another if any mark is, not null
     */
    public InterventionLaw applyTo(InterventionLaw law, DutyCatalogue catalogue) {
        Marks marks = new Marks(law.sha256());
        InterventionLaw marked = new InterventionWalk(law, catalogue, marks, new KindWalk(marks)).walk(law.sha256());
        return marks.areAny()
                ? new InterventionLaw(
                        marked.regimes(),
                        marked.routes(),
                        marked.powers(),
                        marked.forms(),
                        marked.statement(),
                        marked.suspensionNotice(),
                        marked.suspensionReview(),
                        marks.sha256())
                : law;
    }

    /** Puts marks in, and digests them with what they are put into. */
    private final class Marks implements Checking {

        private final String before;
        private final List<String> put = new ArrayList<>();

        Marks(String before) {
            this.before = before;
        }

        @Override
        public Check of(LawEntry entry) {
            CheckReview.Reviewed reviewed = reviewed(entry);
            if (reviewed.standing() != CheckStanding.CONFIRMED && reviewed.standing() != CheckStanding.DIFFERS) {
                return entry.check();
            }
            Check mark = reviewed.recorded().orElseThrow().mark(entry.check());
            put.add(entry.id() + " " + mark);
            return mark;
        }

        boolean areAny() {
            return !put.isEmpty();
        }

        /** The order of the walk is that of the files, so the order of the rows in the checks does not count. */
        String sha256() {
            Sha256 digest = new Sha256().add(before);
            put.forEach(digest::add);
            return digest.hex();
        }
    }

    @Override
    public String toString() {
        return checks.size() + " checks";
    }
}
