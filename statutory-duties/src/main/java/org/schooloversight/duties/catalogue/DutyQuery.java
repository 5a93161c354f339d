package org.schooloversight.duties.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.school.School;

/**
 * Which duties are asked for. What is empty is not asked.
 *
 * @param area  the area, empty for any, not null
 * @param kind  the kind, empty for any, not null
 * @param owner  the service that owns it, empty for any, not null
 * @param bearer  who bears it, empty for any, not null
 * @param inForceOn  the day on which it is in force, empty for any, those that are enacted and not in force too, not null
 * @param school  the school that it concerns in particular, empty for any, not null
 */
public record DutyQuery(
        Optional<AreaId> area,
        Optional<DutyKind> kind,
        Optional<ServiceId> owner,
        Optional<BearerId> bearer,
        Optional<LocalDate> inForceOn,
        Optional<School> school) {

    /**
     * Obtains the query for all duties.
     *
     * @return the query, not null
     */
    public static DutyQuery all() {
        return new DutyQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Obtains this query for one area.
     *
     * @param wanted  the area, not null
     * @return the query, not null
     */
    public DutyQuery withArea(AreaId wanted) {
        return new DutyQuery(Optional.of(wanted), kind, owner, bearer, inForceOn, school);
    }

    /**
     * Obtains this query for one kind.
     *
     * @param wanted  the kind, not null
     * @return the query, not null
     */
    public DutyQuery withKind(DutyKind wanted) {
        return new DutyQuery(area, Optional.of(wanted), owner, bearer, inForceOn, school);
    }

    /**
     * Obtains this query for one service.
     *
     * @param wanted  the service, not null
     * @return the query, not null
     */
    public DutyQuery withOwner(ServiceId wanted) {
        return new DutyQuery(area, kind, Optional.of(wanted), bearer, inForceOn, school);
    }

    /**
     * Obtains this query for one bearer.
     *
     * @param wanted  the bearer, not null
     * @return the query, not null
     */
    public DutyQuery withBearer(BearerId wanted) {
        return new DutyQuery(area, kind, owner, Optional.of(wanted), inForceOn, school);
    }

    /**
     * Obtains this query for what is in force on one day. What is enacted and not in force is left out.
     *
     * @param day  the day, not null
     * @return the query, not null
     */
    public DutyQuery withInForceOn(LocalDate day) {
        return new DutyQuery(area, kind, owner, bearer, Optional.of(day), school);
    }

    /**
     * Obtains this query for what concerns one school.
     *
     * @param wanted  the school, not null
     * @return the query, not null
     */
    public DutyQuery withSchool(School wanted) {
        return new DutyQuery(area, kind, owner, bearer, inForceOn, Optional.of(wanted));
    }

    boolean accepts(Duty duty) {
        return area.map(duty.area()::equals).orElse(true)
                && kind.map(wanted -> wanted == duty.kind()).orElse(true)
                && owner.map(duty.owner()::equals).orElse(true)
                && bearer.map(duty.bearer()::equals).orElse(true)
                && inForceOn.map(duty::isInForceOn).orElse(true)
                && school.map(duty.concerns()::isAbout).orElse(true);
    }
}
