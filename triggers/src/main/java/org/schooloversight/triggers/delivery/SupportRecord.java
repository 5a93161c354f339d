package org.schooloversight.triggers.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.style.IdText;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.support.Amount;

/**
 * Support that a school had: a visit, a meeting, a plan, a day of help. It may serve several promises at once.
 *
 * @param id  the id of the record: 1 to 40 letters, digits, hyphens, dots, slashes or underscores, not null
 * @param urn  the school, not null
 * @param on  the day, not null
 * @param serves  the ids of the entitlements that it serves, at least one, unmodifiable, in order, not null
 * @param quantity  how many days, hours or pounds it was, more than 0; what is counted by the piece is one whatever this says, not null
 * @param provenance  where it is known from, not null
 */
public record SupportRecord(
        String id, Urn urn, LocalDate on, Set<String> serves, BigDecimal quantity, Provenance provenance) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._/-]{1,40}");

    /**
     * Copies the ids and checks the parts.
     *
     * @throws InvalidValueException if the id has another form, no entitlement is served, or the quantity is not more than 0; the message
     *     does not repeat the id, because it may name somebody
     */
    public SupportRecord {
        if (!FORM.matcher(id).matches()) {
            throw new InvalidValueException("invalid id of a record, of " + id.length()
                    + " characters; accepted: 1 to 40 letters, digits, hyphens, dots, slashes or underscores");
        }
        serves = Collections.unmodifiableSet(new TreeSet<>(serves));
        if (serves.isEmpty()) {
            throw new InvalidValueException(
                    "a record that serves nothing; accepted: the id of one entitlement or more");
        }
        serves.forEach(each -> IdText.check("entitlement", each));
        if (quantity.signum() <= 0) {
            throw new InvalidValueException("invalid quantity: " + quantity + "; accepted: more than 0");
        }
    }

    /**
     * Obtains a record of one visit, meeting, document or day.
     *
     * @param id  the id of the record, not null
     * @param urn  the school, not null
     * @param on  the day, not null
     * @param serves  the ids of the entitlements that it serves, at least one, not null
     * @param provenance  where it is known from, not null
     * @return the record, not null
     * @throws InvalidValueException if the id has another form, or no entitlement is served
     */
    public static SupportRecord of(String id, Urn urn, LocalDate on, Set<String> serves, Provenance provenance) {
        return new SupportRecord(id, urn, on, serves, BigDecimal.ONE, provenance);
    }

    /**
     * Tells how much it is of something.
     *
     * @param unit  what is counted, not null
     * @return the days, hours or pounds; one of anything else, not null
     */
    public BigDecimal of(Amount.Unit unit) {
        return switch (unit) {
            case DAY, HOUR, POUND -> quantity;
            case VISIT, MEETING, DOCUMENT, PACKAGE, OFFER, JUDGEMENT -> BigDecimal.ONE;
        };
    }

    @Override
    public String toString() {
        return id + ": " + urn + " on " + on + ", for " + String.join(", ", serves);
    }
}
