/** Short programs that show how the library is used. */
@org.jspecify.annotations.NullMarked
module org.schooloversight.examples.cookbook {
    requires org.schooloversight.duties;
    requires org.schooloversight.publishing;
    requires org.schooloversight.reporting;
    requires static org.jspecify;

    exports org.schooloversight.examples.cookbook;
}
