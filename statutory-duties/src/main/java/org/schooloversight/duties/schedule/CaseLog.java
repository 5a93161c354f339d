package org.schooloversight.duties.schedule;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.schooloversight.core.source.Sha256;
import org.schooloversight.core.style.InvalidValueException;

/** What a council took down about its cases. The order of the records does not matter. Immutable. */
public final class CaseLog {

    private static final CaseLog EMPTY = new CaseLog(List.of());

    private final List<CaseRecord> records;
    private final Supplier<String> sha256;

    private CaseLog(List<CaseRecord> records) {
        this.records = List.copyOf(records);
        this.sha256 = Suppliers.memoize(this::digest);
    }

    /**
     * Obtains the log without records.
     *
     * @return the log, not null
     */
    public static CaseLog empty() {
        return EMPTY;
    }

    /**
     * Obtains a log.
     *
     * @param records  the records, not null
     * @return the log, not null
     * @throws InvalidValueException if two records have the same id
     */
    public static CaseLog of(Collection<? extends CaseRecord> records) {
        Set<RecordId> ids = new HashSet<>();
        for (CaseRecord each : records) {
            if (!ids.add(each.id())) {
                throw new InvalidValueException("two records have the id '" + each.id() + "'; accepted: each id once");
            }
        }
        return new CaseLog(List.copyOf(records));
    }

    /**
     * Gets all records, those that were corrected among them.
     *
     * @return the records, unmodifiable, not null
     */
    public List<CaseRecord> records() {
        return records;
    }

    /**
     * Digests the records, whatever their order.
     *
     * @return 64 digits in lower case hexadecimal, not null
     */
    public String sha256() {
        return Objects.requireNonNull(sha256.get());
    }

    private String digest() {
        List<CaseRecord> inOrder = new ArrayList<>(records);
        inOrder.sort(Comparator.comparing(each -> each.id().value()));
        Sha256 digest = new Sha256();
        inOrder.forEach(each -> each.addTo(digest));
        return digest.hex();
    }

    /** Returns what stood in each case by the end of a day: what was recorded by then and not corrected by then. */
    Collection<List<CaseRecord>> standing(LocalDate knownBy) {
        Set<RecordId> corrected = new HashSet<>();
        for (CaseRecord each : records) {
            if (each.corrects().isPresent() && !each.recordedOn().isAfter(knownBy)) {
                corrected.add(each.corrects().get());
            }
        }
        Map<CaseReference, List<CaseRecord>> cases = new HashMap<>(records.size());
        for (CaseRecord each : records) {
            boolean stands = !each.recordedOn().isAfter(knownBy)
                    && !(each instanceof CaseRecord.Withdrawn)
                    && (corrected.isEmpty() || !corrected.contains(each.id()));
            if (stands) {
                cases.computeIfAbsent(each.subject(), subject -> new ArrayList<>(4))
                        .add(each);
            }
        }
        return cases.values();
    }

    @Override
    public String toString() {
        return records.size() + " records";
    }
}
