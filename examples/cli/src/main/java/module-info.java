/** The command {@code oversight}: the library on the command line. */
@org.jspecify.annotations.NullMarked
module org.schooloversight.examples.cli {
    requires com.google.common;
    requires info.picocli;
    requires org.schooloversight.publishing;
    requires org.schooloversight.reporting;
    requires me.tongfei.progressbar;
    requires static org.jspecify;

    opens org.schooloversight.examples.cli to
            info.picocli;
}
