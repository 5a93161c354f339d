/**
 * The duties of a local authority, and when each is due. The module holds its place; its first packages come with the
 * catalogue of duties.
 */
@org.jspecify.annotations.NullMarked
module org.schooloversight.duties {
    requires transitive org.schooloversight.core;
    requires static transitive org.jspecify;
}
