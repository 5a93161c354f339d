package org.schooloversight.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;

/**
 * The schools of a register.
 *
 * @param schools  the schools in the order of the file, open, closed and proposed, unmodifiable, not null
 * @param lastInspections  the last graded inspection of each school for which the register has one, unmodifiable, not null
 * @param showsLastInspection  whether the register has columns for the last inspection, so that a blank there means something
 */
public record Register(List<School> schools, List<Inspection.Graded> lastInspections, boolean showsLastInspection) {

    /** Copies the lists. */
    public Register {
        schools = List.copyOf(schools);
        lastInspections = List.copyOf(lastInspections);
    }

    /**
     * Obtains this register with what the files of links and of group links add.
     *
     * <p>A school that the group links name has exactly those groups. To the links that they state for it, a school keeps those of its
     * own with any further establishment.
     *
     * @param links  the links, of any schools, not null
     * @param groups  the groups by school, not null
     * @return the register, not null
     */
    public Register with(List<SchoolLink> links, Map<Urn, List<GroupMembership>> groups) {
        Map<Urn, List<SchoolLink>> byUrn = new HashMap<>();
        links.forEach(link ->
                byUrn.computeIfAbsent(link.from(), urn -> new ArrayList<>()).add(link));
        List<School> completed = schools.stream()
                .map(school -> school.with(
                        groups.getOrDefault(school.urn(), school.groups()),
                        union(byUrn.getOrDefault(school.urn(), List.of()), school.links())))
                .toList();
        return new Register(completed, lastInspections, showsLastInspection);
    }

    private static List<SchoolLink> union(List<SchoolLink> stated, List<SchoolLink> own) {
        List<SchoolLink> all = new ArrayList<>(stated);
        own.stream()
                .filter(link -> stated.stream().noneMatch(each -> each.to().equals(link.to())))
                .forEach(all::add);
        return all;
    }
}
