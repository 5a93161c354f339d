/**
 * What the law asks on one day and not on another. {@link org.schooloversight.duties.change.LawChanges} compares two days of a catalogue
 * and finds a {@link org.schooloversight.duties.change.LawChange}: the duties that began, ended or were replaced, and the clocks that
 * changed, each with its answers under both for the same event.
 */
@org.jspecify.annotations.NullMarked
package org.schooloversight.duties.change;
