package org.schooloversight.examples.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.analysis.Portfolio;

/**
 * The schools that a command looks at, and the evidence about them.
 *
 * @param schools  the schools, at least one
 * @param base  the evidence
 */
record Council(List<School> schools, EvidenceBase base) {

    /** Takes the sample council where no file is named. */
    static void orSample(InputFiles files, Messages messages) {
        if (files.isUntouched()) {
            SampleCouncil.fill(files);
            messages.note(SampleCouncil.NOTE);
            messages.beBrief();
        }
    }

    /** Reads every file, and tells what of it is not used. */
    static Given read(InputFiles files, AskedFor asked, Messages messages) {
        Given given = files.read(asked, messages);
        noteUnused(given, messages);
        if (files.judgements.isEmpty()) {
            messages.note("No judgements of officers were named (--judgements), so what rests on them is not known.");
        }
        if (files.ratings.isEmpty() && asked.asksForRatings()) {
            messages.note("No ratings by officers were named (--ratings), so what rests on them is not known.");
        }
        if (files.tiers.isEmpty()) {
            messages.note("No tiers that were recorded were named (--tiers), so no earlier tier and no officer's"
                    + " decision on one is taken account of.");
        }
        return given;
    }

    /** Reads every file, and chooses the schools of an authority, or all. */
    static Council of(InputFiles files, AskedFor asked, SchoolOptions answers, Messages messages) {
        Given given = read(files, asked, messages);
        return new Council(choose(given.register().schools(), Set.of(), answers.la, messages), given.base());
    }

    Portfolio portfolio(AsOf asOf) {
        return Portfolio.of(schools, base::of, asOf);
    }

    private static void noteUnused(Given given, Messages messages) {
        Set<Urn> known = new HashSet<>();
        given.register().schools().forEach(school -> {
            known.add(school.urn());
            school.links().forEach(link -> known.add(link.to()));
        });
        long others =
                given.base().urns().stream().filter(urn -> !known.contains(urn)).count();
        if (others > 0) {
            messages.note("Evidence was read about " + Messages.count(others, "number")
                    + " that the register does not have; it is not used.");
        }
    }

    /** Finds a school by its number. */
    static School find(List<School> schools, Urn urn) {
        return schools.stream()
                .filter(each -> each.urn().equals(urn))
                .findFirst()
                .orElseThrow(() -> new Failure("--urn: not in the register: URN " + urn
                        + Nearest.hint(
                                urn.toString(),
                                schools.stream().map(School::urn).toList())
                        + "; accepted: the URN of one of the "
                        + Messages.count(schools.size(), "school") + " of the register"));
    }

    /** Puts schools under their numbers, in the same order. */
    static Map<Urn, School> byUrn(List<School> schools) {
        Map<Urn, School> byUrn = new LinkedHashMap<>();
        schools.forEach(each -> byUrn.put(each.urn(), each));
        return byUrn;
    }

    /** Chooses schools by their numbers, or all if there are none, and by their authority. */
    static List<School> choose(List<School> schools, Set<Urn> urns, @Nullable LaCode la, Messages messages) {
        if (schools.isEmpty()) {
            throw new Failure("there is no school to assess: no row of the register could be used");
        }
        List<School> named = schools.stream()
                .filter(school -> urns.isEmpty() || urns.contains(school.urn()))
                .toList();
        List<School> chosen = named.stream()
                .filter(school -> la == null || school.la().equals(Optional.of(la)))
                .toList();
        Set<Urn> missing = new LinkedHashSet<>(urns);
        named.forEach(school -> missing.remove(school.urn()));
        if (!missing.isEmpty()) {
            messages.trouble("not in the register: URN " + Text.list(missing, "and"));
        }
        if (!urns.isEmpty() && chosen.size() < named.size()) {
            messages.trouble("not in the area of authority " + la + ": "
                    + Messages.count(named.size() - chosen.size(), "school") + " of those that --urn names");
        }
        if (chosen.isEmpty()) {
            throw new Failure("there is no school to assess: none of the "
                    + Messages.count(schools.size(), "school") + " of the register "
                    + (urns.isEmpty() ? "is in the area of authority " + la : "was asked for"));
        }
        return chosen;
    }
}
