package org.schooloversight.core.register;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.RowsRead;

class PublishedFilesTest {
    private static <T> void show(String path, Reference.Reading<T> r) throws IOException {
        long t = System.nanoTime();
        RowsRead<T> x = SharedData.read(path, r);
        System.out.println(x.file() + " " + x.tally() + " problems="
                + x.problems().size() + " " + (System.nanoTime() - t) / 1000000 + "ms\n   " + x.notes());
        x.problems().stream().limit(4).forEach(p -> System.out.println("   " + p));
        Object v = x.value();
        if (v instanceof Results s)
            System.out.println(
                    "   results " + s.schools().size() + " totals " + s.totals().size()
                            + s.totals().stream().map(TotalRow::label).limit(5).toList());
        if (v instanceof Inspections s)
            System.out.println("   inspections " + s.inspections().size() + s.coverage());
        if (v instanceof Register s)
            System.out.println("   schools " + s.schools().size() + " insp "
                    + s.lastInspections().size() + " groups "
                    + s.schools().stream().mapToInt(z -> z.groups().size()).sum() + " links "
                    + s.schools().stream().mapToInt(z -> z.links().size()).sum());
    }

    @Test
    void all() throws Exception {
        show("gias/gias_LA850_hampshire_20220420.csv", Reference.registerReader()::read);
        show("gias/england_dim_school_20220425_derived.csv", Reference.registerReader()::read);
        show("gias_groups_links/gias_links_20230421.csv", LinksReader.of(Reference.COLUMNS)::read);
        show("gias_groups_links/gias_links_20250422.csv", LinksReader.of(Reference.COLUMNS)::read);
        show("gias_groups_links/gias_group_links_2022-07.csv", GroupsReader.of(Reference.COLUMNS)::read);
        show("gias_groups_links/gias_groups_2022-07.csv", GroupsReader.of(Reference.COLUMNS)::read);
        show("oxfordshire_931/oxfordshire_gias_links_20250422.csv", LinksReader.of(Reference.COLUMNS)::read);
        show("oxfordshire_931/oxfordshire_group_links_2022-07.csv", GroupsReader.of(Reference.COLUMNS)::read);
        for (String f : new String[] {
            "performance/ks2_2018-19_england_progress_plus_ofsted_2021.csv",
            "performance/ks4_2018-19_england_progress_plus_ofsted_2021.csv",
            "ofsted/gias_ofsted_rating_2024-04_england_derived.csv"
        }) show(f, Reference.inspectionsReader()::read);
        for (String f : new String[] {
            "performance/ks2_2016-17_LA850_hampshire.csv",
            "performance/ks2_2017-18_LA850_hampshire.csv",
            "performance/ks2_2018-19_LA850_hampshire.csv",
            "performance/ks2_2018-19_england_progress_plus_ofsted_2021.csv",
            "performance/ks4_2018-19_england_progress_plus_ofsted_2021.csv",
            "performance/ks4_provisional_2018-19_england.csv",
            "oxfordshire_931/oxfordshire_ks4_provisional_2018-19.csv",
            "absence_exclusions/absence_school_level_england_ppersabs10.csv",
            "absence_exclusions/absence_school_level_england_2012-13_ppersabs15.csv",
            "oxfordshire_931/oxfordshire_absence.csv",
            "performance/ks2_2012-13_england_selected_columns.csv",
            "performance/ks4_destinations_england.csv",
            "census/school_census_jan2019_england.csv"
        }) show(f, Reference.resultsReader()::read);
    }
}
