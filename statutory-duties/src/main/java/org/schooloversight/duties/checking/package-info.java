/**
 * What of the encoded law an authority has itself compared with the sources.
 *
 * <p>{@link org.schooloversight.duties.checking.LawEntries} lists each {@link org.schooloversight.duties.checking.LawEntry}: one thing that
 * a person can compare with the law it cites. What such a person recorded is a {@link org.schooloversight.duties.checking.LawCheck};
 * {@link org.schooloversight.duties.checking.LawChecks} holds all of them, tells in a
 * {@link org.schooloversight.duties.checking.CheckReview} where each entry stands, and marks the catalogue accordingly. A check is of the
 * entry as it was read: once the entry is otherwise, its fingerprint is, and the check has lapsed.
 */
package org.schooloversight.duties.checking;
