/** Reports as web pages, spreadsheets and diaries. */
@org.jspecify.annotations.NullMarked
module org.schooloversight.publishing {
    requires transitive org.schooloversight.reporting;
    requires gg.jte.runtime;
    requires ical4j.core;
    requires org.dhatim.fastexcel;
    requires static transitive org.jspecify;

    exports org.schooloversight.publishing;
}
